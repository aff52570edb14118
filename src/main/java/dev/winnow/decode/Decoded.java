package dev.winnow.decode;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.PageType;
import dev.winnow.document.Role;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of decoding.
 *
 * @param lines the labelled source lines in page order
 * @param roles the roles of the judged lines in page order
 * @param content whether the page has content
 * @param confidence expected word-F1 of the kept text, 0 to 1
 * @param expected the same before it is held against what such pages reached, 0 to 1
 * @param type the likely type of the page, empty where the model does not say
 */
public record Decoded(
        List<LabelledLine> lines,
        List<Role> roles,
        boolean content,
        double confidence,
        double expected,
        Optional<PageType> type) {

    /** Copies the lists. */
    public Decoded {
        roles = List.copyOf(roles);
        lines = List.copyOf(lines);
    }
}
