package dev.winnow.input;

import dev.winnow.document.Page;
import dev.winnow.document.Selectors;
import java.nio.charset.StandardCharsets;

/**
 * What a reader reads: bytes, or characters that were decoded already, and what is known of their origin. The bytes are not
 * copied.
 */
public final class Input {

    private final Page.Kind kind;
    private final byte[] bytes;
    private final String text;
    private final boolean decoded;
    private final String charset;
    private final String url;
    private final String host;
    private final Selectors selectors;

    private Input(
            Page.Kind kind,
            byte[] bytes,
            String text,
            boolean decoded,
            String charset,
            String url,
            String host,
            Selectors selectors) {
        this.kind = kind;
        this.bytes = bytes;
        this.text = text;
        this.decoded = decoded;
        this.charset = charset;
        this.url = url;
        this.host = host;
        this.selectors = selectors;
    }

    /** Bytes, with the charset that was declared for them from outside, empty where none was. */
    public static Input ofBytes(Page.Kind kind, byte[] bytes, String charset, String url, String host) {
        return new Input(kind, bytes, "", false, charset, url, host, Selectors.NONE);
    }

    /** Characters. */
    public static Input ofText(Page.Kind kind, String text, String url, String host) {
        return new Input(kind, new byte[0], text, true, StandardCharsets.UTF_8.name(), url, host, Selectors.NONE);
    }

    /** The same input, searched and changed while it is read; on text input, selectors do nothing. */
    public Input with(Selectors selectors) {
        return new Input(kind, bytes, text, decoded, charset, url, host, selectors);
    }

    /** What is to be read. */
    public Page.Kind kind() {
        return kind;
    }

    /** Its address, empty where unknown. */
    public String url() {
        return url;
    }

    /** Its host, empty where unknown. */
    public String host() {
        return host;
    }

    byte[] bytes() {
        return bytes;
    }

    String text() {
        return text;
    }

    boolean isDecoded() {
        return decoded;
    }

    Selectors selectors() {
        return selectors;
    }

    String charset() {
        return charset;
    }
}
