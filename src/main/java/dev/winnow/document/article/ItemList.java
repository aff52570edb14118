package dev.winnow.document.article;

import java.util.List;
import java.util.OptionalInt;

/**
 * A list.
 *
 * @param first number of the first item of an ordered list, 0 or more; empty for an unordered list
 * @param items its items, each with at least one block
 */
public record ItemList(OptionalInt first, List<List<Node>> items) implements Node {

    /** Copies the lists. */
    public ItemList {
        items = items.stream().map(List::copyOf).toList();
    }
}
