package dev.winnow.document.article;

import java.util.List;

/**
 * A quotation that is set as a block of its own.
 *
 * @param content what is quoted
 */
public record Quotation(List<Node> content) implements Node {

    /** Copies the list. */
    public Quotation {
        content = List.copyOf(content);
    }
}
