package dev.winnow.decode;

import dev.winnow.document.FastMath;
import dev.winnow.document.Role;

/** What it costs to go from one line's role to the next one's, laid out for walks along a page. For reading only. */
final class Steps {

    private static final int ROLES = Role.values().length;

    private final double[] potentialsTo = new double[ROLES * ROLES];
    private final double[] factorsFrom = new double[ROLES * ROLES];
    private final double[] factorsTo = new double[ROLES * ROLES];

    /** Of natural-log potentials: one row for each role of a line, one column for each role of the next. */
    Steps(double[][] potentials) {
        for (int from = 0; from < ROLES; from++) {
            for (int to = 0; to < ROLES; to++) {
                double factor = FastMath.exp(potentials[from][to]);
                potentialsTo[to * ROLES + from] = potentials[from][to];
                factorsFrom[from * ROLES + to] = factor;
                factorsTo[to * ROLES + from] = factor;
            }
        }
    }

    /** The potentials, those to one role in a row. */
    double[] potentialsTo() {
        return potentialsTo;
    }

    /** The exponentials of the potentials, those from one role in a row. */
    double[] factorsFrom() {
        return factorsFrom;
    }

    /** The exponentials of the potentials, those to one role in a row. */
    double[] factorsTo() {
        return factorsTo;
    }
}
