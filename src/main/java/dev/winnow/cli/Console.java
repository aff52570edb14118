package dev.winnow.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The three standard streams, in UTF-8 whatever the locale. */
final class Console {

    /** What standard error is connected to. */
    enum ErrorOutput {
        TERMINAL,
        FILE
    }

    private final InputStream in;
    private final Writer out;
    private final PrintWriter err;
    private final ErrorOutput errorOutput;

    Console(InputStream in, OutputStream out, OutputStream err, ErrorOutput errorOutput) {
        this.in = in;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.errorOutput = errorOutput;
    }

    /** The streams of this process. Unlike {@code System.out}, they tell when a pipe was closed. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                errorOutput());
    }

    /** {@code System.console()} speaks of the other two streams; where the system does not tell, no progress is drawn. */
    private static ErrorOutput errorOutput() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            boolean terminal = target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            return terminal ? ErrorOutput.TERMINAL : ErrorOutput.FILE;
        } catch (IOException | UnsupportedOperationException e) {
            return ErrorOutput.FILE;
        }
    }

    InputStream in() {
        return in;
    }

    PrintWriter err() {
        return err;
    }

    boolean drawsProgress() {
        return errorOutput == ErrorOutput.TERMINAL;
    }

    /** Writes to standard output. */
    void print(String text) throws IOException {
        try {
            out.write(text);
        } catch (IOException e) {
            throw outputFailure(e);
        }
    }

    void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw outputFailure(e);
        }
    }

    private static IOException outputFailure(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean closed = message.contains("pipe") || message.contains("closed");
        return closed ? new ClosedOutputException(e) : new IOException("standard output: " + e.getMessage(), e);
    }
}
