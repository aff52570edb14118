package dev.winnow.rules;

import java.util.List;

/**
 * By what a source is recognised in a page of unknown address.
 *
 * @param least how many of the texts must stand on the page, at least 1
 * @param texts literals to look for
 */
public record Fingerprints(int least, List<LineText> texts) {

    /** Of a source that cannot be recognised. */
    public static final Fingerprints NONE = new Fingerprints(1, List.of());

    /** Copies the list. */
    public Fingerprints {
        texts = List.copyOf(texts);
    }
}
