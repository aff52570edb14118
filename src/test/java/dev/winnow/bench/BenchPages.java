package dev.winnow.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The HTML pages of a folder, as bytes, unpacked. */
final class BenchPages {

    private BenchPages() {}

    /** All {@code .html} and {@code .html.gz} files below the folder, in the order of their paths. */
    static List<byte[]> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<byte[]> pages = new ArrayList<>();
            for (Path file : files.filter(BenchPages::isPage).sorted().toList()) {
                pages.add(read(file));
            }
            if (pages.isEmpty()) {
                throw new IllegalArgumentException("no .html or .html.gz below " + folder);
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html") || file.toString().endsWith(".html.gz");
    }

    private static byte[] read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
