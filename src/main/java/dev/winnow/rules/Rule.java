package dev.winnow.rules;

import dev.winnow.document.Evidence;
import dev.winnow.document.Role;
import dev.winnow.features.FeatureTable;

/** Speaks for or against one role on the lines that it fits. Immutable and thread-safe. */
public final class Rule {

    private final Evidence evidence;
    private final Condition condition;

    private Rule(Evidence evidence, Condition condition) {
        this.evidence = evidence;
        this.condition = condition;
    }

    /**
     * A general rule.
     *
     * @param name its id without the prefix {@code general/}
     * @param weight natural-log odds: positive for the role, negative against it
     */
    static Rule rule(String name, Role role, double weight, String reason, Condition condition) {
        return new Rule(new Evidence("general/" + name, role, weight, reason), condition);
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

    Evidence evidence() {
        return evidence;
    }

    /** When a rule fits. */
    @FunctionalInterface
    interface Condition {

        boolean fits(FeatureTable table, int row);
    }
}
