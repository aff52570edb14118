package dev.winnow.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** A file of a corpus, or of predictions, is not in the form it should have; the message says where. */
public final class CorpusFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;

    CorpusFormatException(Path file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
        this.line = line;
    }

    /** The number of the line that is wrong, from 1. */
    public int line() {
        return line;
    }
}
