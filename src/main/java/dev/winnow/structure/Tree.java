package dev.winnow.structure;

import dev.winnow.document.Element;
import dev.winnow.document.Setting;
import dev.winnow.document.article.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grows a tree from blocks in page order, each with the containers around it. */
final class Tree {

    private final Growing root;
    private final List<Growing> open = new ArrayList<>();

    private final List<Element> elements;

    Tree(List<Element> elements) {
        this.elements = elements;
        this.root = new Growing(Optional.empty(), Setting.USUAL, "");
    }

    /** Adds a block that stands inside these containers, the outermost first. */
    void add(Node block, List<Container> around) {
        int shared = 0;
        while (shared < open.size()
                && shared < around.size()
                && open.get(shared).is(around.get(shared))) {
            shared++;
        }
        close(shared);
        for (Container container : around.subList(shared, around.size())) {
            open.add(open(container));
        }
        top().add(block);
    }

    private Growing open(Container container) {
        boolean real = container.key() >= 0;
        Element element = real ? elements.get(container.element()) : null;
        return new Growing(
                Optional.of(container),
                element == null ? Setting.USUAL : element.setting(),
                element == null ? "" : element.tag());
    }

    private Growing top() {
        return open.isEmpty() ? root : open.get(open.size() - 1);
    }

    private void close(int depth) {
        while (open.size() > depth) {
            Growing inner = open.remove(open.size() - 1);
            top().close(inner);
        }
    }

    /** The finished tree; nothing can be added after it. */
    List<Node> finish() {
        close(0);
        return root.content();
    }
}
