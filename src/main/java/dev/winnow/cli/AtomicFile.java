package dev.winnow.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that appears under its name only when it is complete: it is written beside it and moved. Devices and pipes are
 * written directly.
 */
final class AtomicFile implements Closeable {
    private static final AtomicLong COUNTER = new AtomicLong();

    /** What writes itself. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path target;
    private final Path written;
    private final OutputStream bytes;
    private final Writer out;

    AtomicFile(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        boolean special = Files.exists(target) && !Files.isRegularFile(target);
        this.target = target;
        this.written = special ? target : beside(target);
        this.bytes = new BufferedOutputStream(
                special
                        ? Files.newOutputStream(target)
                        : Files.newOutputStream(written, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
    }

    /** Sees to it that nothing is left of an unfinished file if the JVM is ended by a signal. */
    AtomicFile goneOnExit() {
        if (!written.equals(target)) {
            written.toFile().deleteOnExit();
        }
        return this;
    }

    /** Writes a whole file. */
    static void write(Path target, String text) throws IOException {
        try (AtomicFile file = new AtomicFile(target)) {
            file.append(text);
            file.finish();
        }
    }

    private static Path beside(Path target) {
        long pid = ProcessHandle.current().pid();
        return target.resolveSibling(
                "." + target.getFileName() + "." + pid + "-" + COUNTER.incrementAndGet() + ".part");
    }

    void append(String text) throws IOException {
        out.write(text);
    }

    /** Writes bytes; a file has either bytes or text. */
    void append(Content content) throws IOException {
        content.writeTo(bytes);
    }

    /** Makes the file appear under its name. */
    void finish() throws IOException {
        out.close();
        if (written.equals(target)) {
            return;
        }
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Throws away what was not finished. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        }
    }
}
