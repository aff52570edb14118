package dev.winnow.decode;

import dev.winnow.document.LabelledLine;
import java.util.List;

/**
 * The outcome of decoding.
 *
 * @param lines the labelled source lines in page order
 * @param content whether the page has content
 * @param confidence expected word-F1 of the kept text, 0 to 1; of a page without content, how sure that is
 */
public record Decoded(List<LabelledLine> lines, boolean content, double confidence) {

    /** Copies the list. */
    public Decoded {
        lines = List.copyOf(lines);
    }
}
