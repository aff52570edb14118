package dev.winnow.decode;

import dev.winnow.document.FastMath;
import dev.winnow.document.Role;
import java.util.Arrays;

/**
 * A linear chain over the roles of a page's lines: marginal probabilities by the forward-backward algorithm and the best
 * sequence by Viterbi's (Rabiner, "A Tutorial on Hidden Markov Models", 1989). Time is lines × roles². Tables of lines and
 * roles are flat, one row a line; of each row only the span is looked at that holds the roles that the line may have.
 */
final class RoleChain {

    private static final int ROLES = Role.values().length;
    private static final int TITLE = Role.TITLE.ordinal();
    private static final boolean[] CONTENT = new boolean[ROLES];
    private static final double IMPOSSIBLE = -1e6;
    private static final double FAINTEST = -300;

    static {
        for (Role role : Role.contentRoles()) {
            CONTENT[role.ordinal()] = true;
        }
    }

    private final int rows;
    private final double[] scores;
    private final Steps steps;
    private final byte[] starts;
    private final byte[] ends;

    /**
     * A chain in which every line may have every role.
     *
     * @param scores natural-log odds: one row a line, one column a role
     */
    RoleChain(double[] scores, Steps steps) {
        this.rows = scores.length / ROLES;
        this.scores = scores;
        this.steps = steps;
        this.starts = new byte[rows];
        this.ends = new byte[rows];
        Arrays.fill(ends, (byte) ROLES);
    }

    /**
     * A chain in which each line stays on its side, content or chaff; a title stands on either.
     *
     * @param scores natural-log odds: one row a line, one column a role; rows are changed
     * @param content the side of each line
     * @param titles which lines may be titles
     */
    static RoleChain sided(double[] scores, Steps steps, boolean[] content, boolean[] titles) {
        RoleChain chain = new RoleChain(scores, steps);
        for (int row = 0; row < content.length; row++) {
            chain.restrict(row, content[row], titles[row]);
        }
        return chain;
    }

    private void restrict(int row, boolean content, boolean title) {
        int start = ROLES;
        int end = 0;
        for (int role = 0; role < ROLES; role++) {
            if (role == TITLE ? title : CONTENT[role] == content) {
                start = Math.min(start, role);
                end = role + 1;
            } else {
                scores[row * ROLES + role] += IMPOSSIBLE;
            }
        }
        starts[row] = (byte) start;
        ends[row] = (byte) end;
    }

    /** Marginal probability of each role on each line, one row a line. */
    double[] marginals() {
        double[] emission = emission();
        double[] marginals = forward(emission);
        double[] backward = new double[ROLES];
        double[] spare = new double[ROLES];
        Arrays.fill(backward, 1);
        for (int row = rows - 1; row >= 0; row--) {
            int at = row * ROLES;
            for (int role = starts[row]; role < ends[row]; role++) {
                marginals[at + role] *= backward[role];
                backward[role] *= emission[at + role];
            }
            normalise(marginals, at + starts[row], at + ends[row]);
            if (row > 0) {
                stepBack(row, backward, spare);
                double[] last = backward;
                backward = spare;
                spare = last;
            }
        }
        return marginals;
    }

    private double[] emission() {
        double[] emission = new double[scores.length];
        for (int row = 0; row < rows; row++) {
            int end = row * ROLES + ends[row];
            double most = 2 * IMPOSSIBLE;
            for (int cell = row * ROLES + starts[row]; cell < end; cell++) {
                most = Math.max(most, scores[cell]);
            }
            for (int cell = row * ROLES + starts[row]; cell < end; cell++) {
                emission[cell] = FastMath.exp(Math.max(FAINTEST, scores[cell] - most));
            }
        }
        return emission;
    }

    private double[] forward(double[] emission) {
        double[] forward = new double[scores.length];
        for (int row = 0; row < rows; row++) {
            int at = row * ROLES;
            if (row == 0) {
                Arrays.fill(forward, starts[0], ends[0], 1);
            } else {
                stepOn(row, forward);
            }
            for (int cell = at + starts[row]; cell < at + ends[row]; cell++) {
                forward[cell] *= emission[cell];
            }
            normalise(forward, at + starts[row], at + ends[row]);
        }
        return forward;
    }

    /** Adds up the ways from the line before to each role of this one. */
    private void stepOn(int row, double[] forward) {
        double[] factors = steps.factorsFrom();
        int at = row * ROLES;
        int start = starts[row];
        int end = ends[row];
        for (int from = starts[row - 1]; from < ends[row - 1]; from++) {
            double mass = forward[at - ROLES + from];
            int factor = from * ROLES;
            for (int to = start; to < end; to++) {
                forward[at + to] += mass * factors[factor + to];
            }
        }
    }

    /** Adds up the ways from each role of the line before to those of this one. */
    private void stepBack(int row, double[] masses, double[] out) {
        double[] factors = steps.factorsTo();
        int start = starts[row - 1];
        int end = ends[row - 1];
        Arrays.fill(out, 0);
        for (int to = starts[row]; to < ends[row]; to++) {
            double mass = masses[to];
            int factor = to * ROLES;
            for (int from = start; from < end; from++) {
                out[from] += mass * factors[factor + from];
            }
        }
        normalise(out, start, end);
    }

    private static void normalise(double[] row, int start, int end) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += row[i];
        }
        double part = 1 / sum;
        for (int i = start; i < end; i++) {
            row[i] *= part;
        }
    }

    /** The best sequence. */
    int[] best() {
        byte[] origin = new byte[scores.length];
        double[] reached = new double[ROLES];
        double[] next = new double[ROLES];
        for (int row = 0; row < rows; row++) {
            for (int to = starts[row]; to < ends[row]; to++) {
                double score = scores[row * ROLES + to];
                if (row > 0) {
                    int from = bestOrigin(row, reached, to);
                    origin[row * ROLES + to] = (byte) from;
                    score += reached[from] + steps.potentialsTo()[to * ROLES + from];
                }
                next[to] = score;
            }
            double[] last = reached;
            reached = next;
            next = last;
        }
        return trace(origin, reached);
    }

    private int bestOrigin(int row, double[] reached, int to) {
        double[] potentials = steps.potentialsTo();
        int at = to * ROLES;
        int best = starts[row - 1];
        double most = reached[best] + potentials[at + best];
        for (int from = best + 1; from < ends[row - 1]; from++) {
            double score = reached[from] + potentials[at + from];
            if (score > most) {
                most = score;
                best = from;
            }
        }
        return best;
    }

    private int[] trace(byte[] origin, double[] reached) {
        int[] path = new int[rows];
        if (rows == 0) {
            return path;
        }
        int role = starts[rows - 1];
        for (int candidate = role + 1; candidate < ends[rows - 1]; candidate++) {
            role = reached[candidate] > reached[role] ? candidate : role;
        }
        for (int row = rows - 1; row >= 0; row--) {
            path[row] = role;
            role = origin[row * ROLES + role];
        }
        return path;
    }
}
