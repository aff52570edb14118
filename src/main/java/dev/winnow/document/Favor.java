package dev.winnow.document;

/**
 * Where the line between content and chaff is drawn on the calibrated scale: at the cut whose kept words have the greatest
 * expected F<sub>β</sub> score (van Rijsbergen, "Information Retrieval", 1979).
 */
public enum Favor {
    /** Rather lose a line than keep a wrong one: β = 0.5. */
    PRECISION(0.5),
    /** Both matter the same: β = 1. */
    BALANCED(1),
    /** Rather keep a wrong line than lose one: β = 2; a page is never emptied because little is expected of it. */
    RECALL(2);

    private final double beta;

    Favor(double beta) {
        this.beta = beta;
    }

    /** How many times more recall counts than precision. */
    public double beta() {
        return beta;
    }
}
