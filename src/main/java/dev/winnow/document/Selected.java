package dev.winnow.document;

import java.util.List;

/**
 * What one query of {@link Selectors} found. Immutable.
 *
 * @param lines index of each line inside an element that it found, in rising order
 * @param values the first values that it found, at most ten, none blank: of a {@code meta} element its content, of a
 *     {@code time} element its date, of an attribute its value, of others their text
 */
public record Selected(List<Integer> lines, List<String> values) {

    /** Nothing found. */
    public static final Selected NOTHING = new Selected(List.of(), List.of());

    /** Copies the lists. */
    public Selected {
        lines = List.copyOf(lines);
        values = List.copyOf(values);
    }
}
