package dev.winnow.render;

import dev.winnow.document.article.ItemList;
import dev.winnow.document.article.Node;
import dev.winnow.document.article.Paragraph;
import java.util.List;

/** Questions about blocks that more than one format asks. */
final class Nodes {

    private Nodes() {}

    /** Whether a list is set without blank lines: each item is a paragraph, and lists under it. */
    static boolean isTight(List<List<Node>> items) {
        return items.stream()
                .allMatch(item -> item.stream().skip(1).allMatch(ItemList.class::isInstance) && isShort(item));
    }

    private static boolean isShort(List<Node> item) {
        return item.isEmpty() || item.get(0) instanceof Paragraph || item.get(0) instanceof ItemList;
    }
}
