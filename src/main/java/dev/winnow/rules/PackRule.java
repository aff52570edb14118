package dev.winnow.rules;

import dev.winnow.document.Page;
import dev.winnow.document.Role;
import java.util.List;
import java.util.Optional;

/**
 * A rule of a pack: the role of the lines that fit all its conditions. Immutable.
 *
 * @param name its name, unique in its layout
 * @param role the role it speaks of
 * @param weight natural-log odds, positive for the role and negative against it; {@link #ALWAYS} where it decides
 * @param queries ids of selectors of the pack; the line stands in what one of them found; empty where any place will do
 * @param texts comparisons of which one fits the line; empty where any text will do
 * @param span the span of lines that the line belongs to
 * @param after the role of the line before
 * @param before the role of the next line
 * @param input the kind of page that the rule is for; empty for both
 * @param line the line of the file where it stands, from 1
 * @param column its column, from 1
 */
public record PackRule(
        String name,
        Role role,
        double weight,
        List<Integer> queries,
        List<LineText> texts,
        Optional<Span> span,
        Optional<Role> after,
        Optional<Role> before,
        Optional<Page.Kind> input,
        int line,
        int column) {

    /** The weight of a rule that decides. */
    public static final double ALWAYS = 60;

    /**
     * From one line to another.
     *
     * @param from what the first line is
     * @param to what the last line is, or the one after it
     * @param including whether that line belongs to the span
     * @param most how many lines it may have at most; a longer one does not count
     */
    public record Span(LineText from, LineText to, boolean including, int most) {}

    /** Copies the lists. */
    public PackRule {
        queries = List.copyOf(queries);
        texts = List.copyOf(texts);
    }

    /** Whether it needs to know what lines around are. */
    boolean asksNeighbours() {
        return after.isPresent() || before.isPresent();
    }
}
