package dev.winnow.cli;

/** The arguments do not fit together, or with what they name; the message says how. Exit status 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
