package dev.winnow;

import dev.winnow.document.Page;
import dev.winnow.input.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * What to clean: a page or a scraped text, with what is known of its origin. Immutable; a source of bytes does not copy
 * them, so leave the array alone while it is in use.
 */
public final class Source {

    private final Page.Kind kind;
    private final Content content;
    private final String charset;
    private final String url;
    private final String host;

    private interface Content {
        Input input(Source source, int maxBytes) throws IOException;
    }

    private Source(Page.Kind kind, Content content, String charset, String url, String host) {
        this.kind = kind;
        this.content = content;
        this.charset = charset;
        this.url = url;
        this.host = host;
    }

    /** An HTML page that was decoded already. */
    public static Source html(String html) {
        return of(Page.Kind.HTML, html);
    }

    /** An HTML page as it came over the wire; its charset is found out. */
    public static Source html(byte[] html) {
        return of(Page.Kind.HTML, html);
    }

    /** Text that was scraped from a page. */
    public static Source text(String text) {
        return of(Page.Kind.TEXT, text);
    }

    /** Text that was scraped from a page, as bytes: UTF-8, else windows-1252, unless a charset is declared. */
    public static Source text(byte[] text) {
        return of(Page.Kind.TEXT, text);
    }

    /**
     * A file, read when it is cleaned. Its kind follows from the name: {@code .html}, {@code .htm} and {@code .xhtml} hold
     * HTML, all others text; {@code .gz} after it is unpacked.
     */
    public static Source file(Path path) {
        return file(path, kindOf(path));
    }

    /** A file of a given kind, read when it is cleaned; {@code .gz} is unpacked. */
    public static Source file(Path path, Page.Kind kind) {
        return new Source(kind, (source, max) -> source.ofBytes(read(path, max)), "", "", "");
    }

    private static Source of(Page.Kind kind, String text) {
        return new Source(kind, (source, max) -> Input.ofText(kind, text, source.url, source.host), "", "", "");
    }

    private static Source of(Page.Kind kind, byte[] bytes) {
        return new Source(kind, (source, max) -> source.ofBytes(bytes), "", "", "");
    }

    private Input ofBytes(byte[] bytes) {
        return Input.ofBytes(kind, bytes, charset, url, host);
    }

    /** The same source with the address it was found at; its host is taken from it. */
    public Source at(String url) {
        return new Source(kind, content, charset, url, hostOf(url, host));
    }

    /** The same source with the host it comes from, where the full address is not known. */
    public Source from(String host) {
        return new Source(kind, content, charset, url, host.strip().toLowerCase(Locale.ROOT));
    }

    /** The same source with the charset declared for its bytes, as in an HTTP header. */
    public Source charset(String charset) {
        return new Source(kind, content, charset, url, host);
    }

    /** What the source is. */
    public Page.Kind kind() {
        return kind;
    }

    Input input(int maxBytes) {
        try {
            return content.input(this, maxBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page.Kind kindOf(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        boolean html = bare.endsWith(".html") || bare.endsWith(".htm") || bare.endsWith(".xhtml");
        return html ? Page.Kind.HTML : Page.Kind.TEXT;
    }

    /** One byte over the limit is read, so that the reader sees that there is more. */
    private static byte[] read(Path path, int maxBytes) throws IOException {
        int most = maxBytes == Integer.MAX_VALUE ? maxBytes : maxBytes + 1;
        try (InputStream in = Files.newInputStream(path)) {
            if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
                return in.readNBytes(most);
            }
            try (InputStream unpacked = new GZIPInputStream(in)) {
                return unpacked.readNBytes(most);
            }
        }
    }

    private static String hostOf(String url, String otherwise) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? otherwise : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
