package dev.winnow.document.article;

import java.util.List;

/**
 * What is kept of a page, set as it was, without the headline. Immutable.
 *
 * @param content its blocks in page order
 * @param notes its footnotes, in the order in which they are first referred to; ranges of the kind {@code NOTE} lead to them by label
 */
public record Article(List<Node> content, List<Note> notes) {

    /** No tree is deeper: what is nested deeper stands on that level. */
    public static final int MOST_DEPTH = 24;

    /** Nothing is kept. */
    public static final Article EMPTY = new Article(List.of(), List.of());

    /** Copies the lists. */
    public Article {
        content = List.copyOf(content);
        notes = List.copyOf(notes);
    }
}
