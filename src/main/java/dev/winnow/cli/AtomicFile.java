package dev.winnow.cli;

import java.io.Closeable;
import java.io.IOException;
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

    private final Path target;
    private final Path written;
    private final Writer out;

    AtomicFile(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        boolean special = Files.exists(target) && !Files.isRegularFile(target);
        this.target = target;
        this.written = special ? target : beside(target);
        this.out = special
                ? Files.newBufferedWriter(target, StandardCharsets.UTF_8)
                : Files.newBufferedWriter(written, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
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
