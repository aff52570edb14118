package dev.winnow.render;

import dev.winnow.document.article.ItemList;
import dev.winnow.document.article.Node;
import dev.winnow.document.article.Paragraph;
import java.util.List;

/** Questions about blocks. */
final class Nodes {

    private Nodes() {}

    /** Whether a list is set without blank lines: each item is a paragraph, and lists that may follow one. */
    static boolean isTight(List<List<Node>> items) {
        return items.stream()
                .allMatch(item -> item.stream().limit(1).allMatch(node -> node instanceof Paragraph || mayFollow(node))
                        && item.stream().skip(1).allMatch(Nodes::mayFollow));
    }

    /** In CommonMark a list may follow a paragraph without a blank line if its numbers begin with 1. */
    private static boolean mayFollow(Node node) {
        return node instanceof ItemList list && list.first().orElse(1) == 1;
    }
}
