package dev.winnow.model;

import java.io.IOException;

/** A model file is not one, is damaged or too new, or lacks what it is asked for; the message says which. */
public final class ModelFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    ModelFormatException(String problem) {
        super(problem);
    }
}
