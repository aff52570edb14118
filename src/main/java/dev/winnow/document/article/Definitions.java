package dev.winnow.document.article;

import java.util.List;

/**
 * A list of terms and their definitions.
 *
 * @param entries terms and definitions in page order
 */
public record Definitions(List<Entry> entries) implements Node {

    /**
     * A term or a definition.
     *
     * @param term whether it is a term
     * @param content what it says
     */
    public record Entry(boolean term, List<Node> content) {

        /** Copies the list. */
        public Entry {
            content = List.copyOf(content);
        }
    }

    /** Copies the list. */
    public Definitions {
        entries = List.copyOf(entries);
    }
}
