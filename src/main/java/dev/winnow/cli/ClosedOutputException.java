package dev.winnow.cli;

import java.io.IOException;

/** Nobody reads standard output any more, as behind {@code | head}; the run ends quietly. */
final class ClosedOutputException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedOutputException(IOException cause) {
        super(cause);
    }
}
