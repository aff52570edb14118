package dev.winnow.train;

/** What the scores of a forest are fitted to. */
public enum Objective {
    /** Labels are 0 or 1; a score is the log-odds of 1. */
    BINARY("binary"),
    /** Labels are probabilities, from 0 to 1; a score is the log-odds. */
    CROSS_ENTROPY("cross_entropy"),
    /** Labels are any finite numbers; a score is the expected label, by least squares. */
    REGRESSION("regression");

    private final String key;

    Objective(String key) {
        this.key = key;
    }

    /** The name that LightGBM has for it. */
    String key() {
        return key;
    }

    boolean takes(float label) {
        return switch (this) {
            case BINARY -> label == 0 || label == 1;
            case CROSS_ENTROPY -> label >= 0 && label <= 1;
            case REGRESSION -> Float.isFinite(label);
        };
    }
}
