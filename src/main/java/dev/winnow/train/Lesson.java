package dev.winnow.train;

import java.util.ArrayList;
import java.util.List;

/**
 * What the lines of a page should be.
 *
 * @param example the page
 * @param targets for each line the probability of each role, an empty array where nothing is to be learned
 * @param trust how much a line counts: for what people said as for any, less for what a model guessed
 */
record Lesson(RoleExample example, List<float[]> targets, double trust) {

    private static final float[] NOTHING = {};

    /** What people said of a page. */
    static Lesson labelled(RoleExample example) {
        List<float[]> targets = new ArrayList<>(example.rows());
        for (int role : example.roles()) {
            targets.add(role == RoleExample.UNKNOWN ? NOTHING : RoleTargets.only(role));
        }
        return new Lesson(example, targets, RoleTargets.weight(example));
    }

    /** Number of lines that teach something. */
    int count() {
        return (int) targets.stream().filter(target -> target.length > 0).count();
    }

    /** How much a line with this target counts. */
    double weight(float[] target) {
        float most = 0;
        for (float probability : target) {
            most = Math.max(most, probability);
        }
        return trust * most;
    }
}
