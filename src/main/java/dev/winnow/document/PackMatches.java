package dev.winnow.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which parts of a rule pack found something on a page. Immutable.
 *
 * @param until the last day of the layout that held; empty for the present one
 * @param rules names of the rules that fitted a line, and of the kinds of selectors that found something, such as
 *     {@code content}; each once
 * @param selectors those of the pack's selectors that found something, as they are written
 */
public record PackMatches(Optional<LocalDate> until, List<String> rules, List<String> selectors) {

    /** Nothing. */
    public static final PackMatches NOTHING = new PackMatches(Optional.empty(), List.of(), List.of());

    /** Copies the lists. */
    public PackMatches {
        rules = List.copyOf(rules);
        selectors = List.copyOf(selectors);
    }
}
