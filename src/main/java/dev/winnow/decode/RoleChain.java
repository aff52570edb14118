package dev.winnow.decode;

import dev.winnow.document.Role;

/**
 * A linear chain over the roles of a page's lines: marginal probabilities by the forward-backward algorithm and the best
 * sequence by Viterbi's (Rabiner, "A Tutorial on Hidden Markov Models", 1989). Time is lines × roles².
 */
final class RoleChain {

    private static final int ROLES = Role.values().length;
    private static final int TITLE = Role.TITLE.ordinal();
    private static final double IMPOSSIBLE = -1e6;

    private final double[][] scores;
    private final double[][] steps;
    private final double[][] factors = new double[ROLES][ROLES];

    /**
     * A chain in which every line may have every role.
     *
     * @param scores natural-log odds: one row a line, one column a role
     * @param steps natural-log potentials of going from one role to the next
     */
    RoleChain(double[][] scores, double[][] steps) {
        this.scores = scores;
        this.steps = steps;
        for (int from = 0; from < ROLES; from++) {
            for (int to = 0; to < ROLES; to++) {
                factors[from][to] = StrictMath.exp(steps[from][to]);
            }
        }
    }

    /**
     * A chain in which each line stays on its side, content or chaff; a title stands on either.
     *
     * @param scores natural-log odds: one row a line, one column a role; rows are changed
     * @param steps natural-log potentials of going from one role to the next
     * @param content the side of each line
     * @param titles which lines may be titles
     */
    static RoleChain sided(double[][] scores, double[][] steps, boolean[] content, boolean[] titles) {
        for (int i = 0; i < scores.length; i++) {
            for (Role role : Role.values()) {
                int at = role.ordinal();
                boolean fits = at == TITLE ? titles[i] : role.isContent() == content[i];
                scores[i][at] += fits ? 0 : IMPOSSIBLE;
            }
        }
        return new RoleChain(scores, steps);
    }

    /** Marginal probability of each role on each line. */
    double[][] marginals() {
        int rows = scores.length;
        double[][] emission = new double[rows][];
        for (int i = 0; i < rows; i++) {
            emission[i] = exponentials(scores[i]);
        }
        double[][] forward = forward(emission);
        double[] backward = new double[ROLES];
        java.util.Arrays.fill(backward, 1);
        for (int i = rows - 1; i >= 0; i--) {
            double[] marginal = forward[i];
            for (int role = 0; role < ROLES; role++) {
                marginal[role] *= backward[role];
            }
            normalise(marginal);
            backward = stepBack(emission[i], backward);
        }
        return forward;
    }

    private static double[] exponentials(double[] row) {
        double max = 2 * IMPOSSIBLE;
        for (double score : row) {
            max = Math.max(max, score);
        }
        double[] out = new double[ROLES];
        for (int role = 0; role < ROLES; role++) {
            out[role] = StrictMath.exp(Math.max(-300, row[role] - max));
        }
        return out;
    }

    private double[][] forward(double[][] emission) {
        double[][] forward = new double[emission.length][ROLES];
        for (int i = 0; i < emission.length; i++) {
            for (int to = 0; to < ROLES; to++) {
                double sum = i == 0 ? 1 : 0;
                for (int from = 0; i > 0 && from < ROLES; from++) {
                    sum += forward[i - 1][from] * factors[from][to];
                }
                forward[i][to] = sum * emission[i][to];
            }
            normalise(forward[i]);
        }
        return forward;
    }

    private double[] stepBack(double[] emission, double[] backward) {
        double[] out = new double[ROLES];
        for (int from = 0; from < ROLES; from++) {
            for (int to = 0; to < ROLES; to++) {
                out[from] += factors[from][to] * emission[to] * backward[to];
            }
        }
        normalise(out);
        return out;
    }

    private static void normalise(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        for (int i = 0; i < row.length; i++) {
            row[i] /= sum;
        }
    }

    /** The best sequence. */
    int[] best() {
        int rows = scores.length;
        int[][] origin = new int[rows][ROLES];
        double[] reached = new double[ROLES];
        for (int i = 0; i < rows; i++) {
            double[] next = new double[ROLES];
            for (int to = 0; to < ROLES; to++) {
                int from = i == 0 ? to : bestOrigin(reached, to);
                origin[i][to] = from;
                next[to] = scores[i][to] + (i == 0 ? 0 : reached[from] + steps[from][to]);
            }
            reached = next;
        }
        return trace(origin, reached);
    }

    private int bestOrigin(double[] reached, int to) {
        int best = 0;
        for (int from = 1; from < ROLES; from++) {
            if (reached[from] + steps[from][to] > reached[best] + steps[best][to]) {
                best = from;
            }
        }
        return best;
    }

    private static int[] trace(int[][] origin, double[] reached) {
        int[] path = new int[origin.length];
        int role = 0;
        for (int candidate = 1; candidate < ROLES; candidate++) {
            role = reached[candidate] > reached[role] ? candidate : role;
        }
        for (int i = origin.length - 1; i >= 0; i--) {
            path[i] = role;
            role = origin[i][role];
        }
        return path;
    }
}
