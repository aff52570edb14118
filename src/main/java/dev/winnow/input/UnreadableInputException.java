package dev.winnow.input;

/** Thrown where input is no text at all, or text in a charset that this JVM does not know. */
public final class UnreadableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    /** With what is wrong, and the offset of the offending byte from 0. */
    public UnreadableInputException(String message, long position) {
        super(message);
        this.position = position;
    }

    /** Offset of the offending byte, from 0. */
    public long position() {
        return position;
    }
}
