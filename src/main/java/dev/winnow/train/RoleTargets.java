package dev.winnow.train;

import dev.winnow.document.Role;
import java.util.Arrays;

/** What the rows of a softmax regression should be, and how much each counts. Grows; not thread-safe. */
final class RoleTargets {

    private static final int ROLES = Role.values().length;
    /** Pages of many lines count less a line. */
    private static final double EXPONENT = -0.3;

    /** How much rarity counts, 0 not at all. */
    private static final double RARITY = 0.2;

    private float[] shares = new float[1024 * ROLES];
    private float[] weights = new float[1024];
    private int rows;

    /** How much each labelled line of a page counts: near 1 for pages of middling length. */
    static double weight(RoleExample example) {
        return 5 * StrictMath.pow(Math.max(1, example.labels()), EXPONENT);
    }

    /** What a row should be that has this role for certain. */
    static float[] only(int role) {
        float[] only = new float[ROLES];
        only[role] = 1;
        return only;
    }

    void add(float[] probabilities, double weight) {
        if (rows == weights.length) {
            weights = Arrays.copyOf(weights, rows * 2);
            shares = Arrays.copyOf(shares, rows * 2 * ROLES);
        }
        System.arraycopy(probabilities, 0, shares, rows * ROLES, ROLES);
        weights[rows++] = (float) weight;
    }

    /** Lets rows of rare roles count more; all together count as before. */
    void balance() {
        double[] perRole = new double[ROLES];
        double before = 0;
        for (int row = 0; row < rows; row++) {
            perRole[likeliest(row)] += weights[row];
            before += weights[row];
        }
        double after = 0;
        for (int row = 0; row < rows; row++) {
            weights[row] *= (float) StrictMath.pow(before / perRole[likeliest(row)], RARITY);
            after += weights[row];
        }
        for (int row = 0; row < rows; row++) {
            weights[row] *= (float) (before / after);
        }
    }

    float[] shares() {
        return Arrays.copyOf(shares, rows * ROLES);
    }

    float[] weights() {
        return Arrays.copyOf(weights, rows);
    }

    /** The likeliest role of a row. */
    int likeliest(int row) {
        int best = 0;
        for (int role = 1; role < ROLES; role++) {
            best = shares[row * ROLES + role] > shares[row * ROLES + best] ? role : best;
        }
        return best;
    }
}
