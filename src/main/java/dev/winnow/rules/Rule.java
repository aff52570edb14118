package dev.winnow.rules;

import dev.winnow.document.Evidence;
import dev.winnow.document.Role;
import dev.winnow.document.Votes;
import dev.winnow.features.Feature;
import dev.winnow.features.FeatureTable;
import org.jspecify.annotations.Nullable;

/** Speaks for or against one role on the lines that it fits. Immutable and thread-safe. */
public final class Rule {

    private static final int LONGEST = 40;

    private final Evidence evidence;
    private final Bounds[] bounds;
    private final @Nullable Feature heading;

    private Rule(Evidence evidence, Bounds[] bounds, @Nullable Feature heading) {
        this.evidence = evidence;
        this.bounds = bounds;
        this.heading = heading;
    }

    /**
     * A general rule.
     *
     * @param name its id without the prefix {@code general/}
     * @param weight natural-log odds: positive for the role, negative against it
     * @param bounds what must all be so for it to fit, at least one
     */
    static Rule rule(String name, Role role, double weight, String reason, Bounds... bounds) {
        return new Rule(new Evidence("general/" + name, role, weight, reason), bounds, null);
    }

    /**
     * A general rule about what stands under a heading, which it quotes.
     *
     * @param under the feature that counts the lines since the heading
     */
    static Rule headed(String name, Role role, double weight, Feature under, String reason, Bounds... bounds) {
        return new Rule(new Evidence("general/" + name, role, weight, reason), bounds, under);
    }

    /** Its id, such as {@code general/ends-in-credit}. */
    public String id() {
        return evidence.rule();
    }

    /** The role it speaks of. */
    public Role role() {
        return evidence.role();
    }

    /** Its weight in natural-log odds: positive for the role, negative against it. */
    public double weight() {
        return evidence.weight();
    }

    /** Its reason in words. */
    public String reason() {
        return evidence.reason();
    }

    /** Whether it fits that line. */
    public boolean fits(FeatureTable table, int row) {
        for (Bounds bound : bounds) {
            if (!bound.fits(table, row)) {
                return false;
            }
        }
        return true;
    }

    /** Adds what it says of the lines that it fits, column by column; {@code rows} has room for all lines. */
    void vote(FeatureTable table, int[] rows, Votes.Builder votes) {
        int count = bounds[0].find(table, rows);
        for (int i = 1; i < bounds.length && count > 0; i++) {
            count = bounds[i].keep(table, rows, count);
        }
        int quoted = -1;
        Evidence said = evidence;
        for (int i = 0; i < count; i++) {
            int above = heading == null ? -1 : heading(table, rows[i], heading);
            if (above != quoted) {
                quoted = above;
                said = above < 0
                        ? evidence
                        : quoting(table.page().lines().get(above).text());
            }
            votes.add(rows[i], said);
        }
    }

    /** The heading above that line, −1 if none. */
    private static int heading(FeatureTable table, int row, Feature under) {
        int since = (int) table.get(row, under) - 1;
        return since <= 0 || since > row ? -1 : row - since;
    }

    private Evidence quoting(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
        String quoted = isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
        String reason = "in the block headed ‘" + quoted + "’";
        return new Evidence(evidence.rule(), evidence.role(), evidence.weight(), reason);
    }
}
