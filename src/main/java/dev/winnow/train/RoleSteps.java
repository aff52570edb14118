package dev.winnow.train;

import dev.winnow.document.Role;
import java.util.Arrays;
import java.util.List;

/** Learns from hand labels which role follows which. */
final class RoleSteps {

    private static final int ROLES = Role.values().length;
    /** So many made-up steps are spread as chance would have it, to give rare ones a value. */
    private static final double DRAW = 20;
    /** The forest has seen the neighbours already, so a step counts only this part. */
    private static final double PART = 0.3;

    private RoleSteps() {}

    /** How much likelier than by chance one role follows another, in natural logarithms: row after row, from role to role. */
    static double[] of(List<RoleExample> labelled) {
        double[][] counts = new double[ROLES][ROLES];
        double[] all = new double[ROLES];
        for (RoleExample example : labelled) {
            count(example.roles(), counts, all);
        }
        double total = Math.max(1, Arrays.stream(all).sum());
        double[] steps = new double[ROLES * ROLES];
        for (int from = 0; from < ROLES; from++) {
            double begun = Arrays.stream(counts[from]).sum();
            for (int to = 0; to < ROLES; to++) {
                double chance = (all[to] + 1) / (total + ROLES);
                double follows = (counts[from][to] + DRAW * chance) / (begun + DRAW);
                steps[from * ROLES + to] = PART * StrictMath.log(follows / chance);
            }
        }
        return steps;
    }

    private static void count(int[] roles, double[][] counts, double[] all) {
        for (int row = 0; row < roles.length; row++) {
            if (roles[row] != RoleExample.UNKNOWN) {
                all[roles[row]]++;
                if (row > 0 && roles[row - 1] != RoleExample.UNKNOWN) {
                    counts[roles[row - 1]][roles[row]]++;
                }
            }
        }
    }
}
