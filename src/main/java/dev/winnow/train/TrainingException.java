package dev.winnow.train;

import org.jspecify.annotations.Nullable;

/** Training is not possible: LightGBM is missing, does not run on this machine, or refused; the message says which. */
public final class TrainingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TrainingException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
