package dev.winnow.rules;

import dev.winnow.document.Evidence;
import dev.winnow.document.Role;
import dev.winnow.features.Feature;
import dev.winnow.features.FeatureTable;
import java.util.Optional;

/** Speaks for or against one role on the lines that it fits. Immutable and thread-safe. */
public final class Rule {

    private static final int LONGEST = 40;

    private final Evidence evidence;
    private final Condition condition;
    private final Optional<Feature> heading;

    private Rule(Evidence evidence, Condition condition, Optional<Feature> heading) {
        this.evidence = evidence;
        this.condition = condition;
        this.heading = heading;
    }

    /**
     * A general rule.
     *
     * @param name its id without the prefix {@code general/}
     * @param weight natural-log odds: positive for the role, negative against it
     */
    static Rule rule(String name, Role role, double weight, String reason, Condition condition) {
        return new Rule(new Evidence("general/" + name, role, weight, reason), condition, Optional.empty());
    }

    /**
     * A general rule about what stands under a heading, which it quotes.
     *
     * @param under the feature that counts the lines since the heading
     */
    static Rule headed(String name, Role role, double weight, Feature under, String reason, Condition condition) {
        return new Rule(new Evidence("general/" + name, role, weight, reason), condition, Optional.of(under));
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
        return condition.fits(table, row);
    }

    /** What it says of a line that it fits. */
    Evidence evidence(FeatureTable table, int row) {
        int since = heading.map(under -> (int) table.get(row, under) - 1).orElse(0);
        if (since <= 0 || since > row) {
            return evidence;
        }
        String text = table.page().lines().get(row - since).text();
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
        String quoted = isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
        String reason = "in the block headed ‘" + quoted + "’";
        return new Evidence(evidence.rule(), evidence.role(), evidence.weight(), reason);
    }

    /** When a rule fits. */
    @FunctionalInterface
    interface Condition {

        boolean fits(FeatureTable table, int row);
    }
}
