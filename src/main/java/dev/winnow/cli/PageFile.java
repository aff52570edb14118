package dev.winnow.cli;

import dev.winnow.Source;
import dev.winnow.document.Page;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A page to be cleaned.
 *
 * @param name its name as the user gave it or would give it
 * @param file where it is; empty for standard input
 * @param id its path relative to the INPUT it was found under, without the ends of page names
 * @param root the folder that the id is relative to; empty for standard input
 * @param kind what it is; empty where only its content tells
 * @param url its address, empty where unknown
 * @param host the host it comes from, empty where unknown
 */
record PageFile(
        String name,
        Optional<Path> file,
        String id,
        Optional<Path> root,
        Optional<Page.Kind> kind,
        String url,
        String host)
        implements Found {

    private static final int SNIFFED = 1024;

    /** The same page with what is known of its origin. */
    PageFile from(String knownUrl, String knownHost) {
        return new PageFile(name, file, id, root, kind, knownUrl, knownHost);
    }

    /**
     * The page as a source; of standard input no more than one byte over the limit is read.
     *
     * @throws IOException if it cannot be read
     */
    Source source(InputStream in, int maxBytes) throws IOException {
        Source source = file.isPresent() ? ofFile(file.get()) : ofStream(in, maxBytes);
        Source placed = url.isEmpty() ? source : source.at(url);
        return host.isEmpty() ? placed : placed.from(host);
    }

    private Source ofFile(Path path) throws IOException {
        if (kind.isPresent()) {
            return Source.file(path, kind.get());
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Source.file(path, sniff(in.readNBytes(SNIFFED)));
        }
    }

    private Source ofStream(InputStream in, int maxBytes) throws IOException {
        int most = maxBytes == Integer.MAX_VALUE ? maxBytes : maxBytes + 1;
        byte[] bytes = unpacked(new BufferedInputStream(in)).readNBytes(most);
        Page.Kind found = kind.isPresent() ? kind.get() : sniff(bytes);
        return found == Page.Kind.HTML ? Source.html(bytes) : Source.text(bytes);
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return packed ? new GZIPInputStream(in) : in;
    }

    /** Whatever begins with a tag is HTML. */
    private static Page.Kind sniff(byte[] bytes) {
        for (byte b : bytes) {
            boolean passedOver = b <= ' '; // white space, and the bytes of a byte order mark, which are negative
            if (!passedOver) {
                return b == '<' ? Page.Kind.HTML : Page.Kind.TEXT;
            }
        }
        return Page.Kind.TEXT;
    }
}
