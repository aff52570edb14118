package dev.winnow.document.article;

import java.util.List;

/**
 * A footnote.
 *
 * @param label its label, letters and digits only; unique in the article
 * @param content what it says
 */
public record Note(String label, List<Node> content) {

    /** Copies the list. */
    public Note {
        content = List.copyOf(content);
    }
}
