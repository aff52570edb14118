package dev.winnow.render;

import dev.winnow.document.Metadata;
import dev.winnow.document.PageDate;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes metadata as YAML before a Markdown text; what is unknown is left out. */
final class FrontMatter {

    private FrontMatter() {}

    static void write(Metadata known, Appendable out) throws IOException {
        out.append("---\n");
        text("title", known.title(), out);
        text("subtitle", known.subtitle(), out);
        list("authors", known.authors(), out);
        text("published", known.published().map(PageDate::toString), out);
        text("modified", known.modified().map(PageDate::toString), out);
        text("language", known.language(), out);
        text("site", known.site(), out);
        text("url", known.url(), out);
        text("description", known.description(), out);
        text("section", known.section(), out);
        list("tags", known.tags(), out);
        text("image", known.image().map(lead -> lead.image().url()), out);
        text("license", known.license(), out);
        if (known.paywalled().isPresent()) {
            out.append("paywalled: ").append(known.paywalled().get().toString()).append('\n');
        }
        out.append("---\n\n");
    }

    private static void text(String key, Optional<String> value, Appendable out) throws IOException {
        if (value.isPresent()) {
            out.append(key).append(": ").append(quoted(value.get())).append('\n');
        }
    }

    private static void list(String key, List<String> values, Appendable out) throws IOException {
        if (!values.isEmpty()) {
            String items = values.stream().map(FrontMatter::quoted).collect(Collectors.joining(", "));
            out.append(key).append(": [").append(items).append("]\n");
        }
    }

    /** A double-quoted scalar, in which YAML knows the escapes of JSON. */
    private static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (isPrintable(c)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPrintable(char c) {
        boolean control = c < ' ' || c >= 127 && c < 160 || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
        return !control && c < '\uFFFE';
    }
}
