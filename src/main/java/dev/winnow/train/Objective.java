package dev.winnow.train;

import dev.winnow.document.Role;

/** What the scores of a forest are fitted to. */
public enum Objective {
    /** Labels are 0 or 1; a score is the log-odds of 1. */
    BINARY("binary", 1),
    /** Labels are probabilities, from 0 to 1; a score is the log-odds. */
    CROSS_ENTROPY("cross_entropy", 1),
    /** Labels are any finite numbers; a score is the expected label, by least squares. */
    REGRESSION("regression", 1),
    /** Labels are ordinals of roles; each round grows a tree for every role, and a score means nothing by itself. */
    ROLES("multiclass", Role.values().length);

    private final String key;
    private final int classes;

    Objective(String key, int classes) {
        this.key = key;
        this.classes = classes;
    }

    /** How many trees a round grows. */
    int classes() {
        return classes;
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
            case ROLES -> label >= 0 && label < classes && label == (int) label;
        };
    }
}
