package dev.winnow.render;

import java.io.IOException;
import java.util.Locale;

/**
 * Writes HTML of which only the names of elements and attributes are trusted: every text and every value is escaped here,
 * and nothing of a page reaches a report by another way. Attribute values stand in double quotes.
 */
final class ReportMarkup {
    private static final char REPLACEMENT = '\uFFFD';

    private final Appendable out;
    private boolean inTag;

    ReportMarkup(Appendable out) {
        this.out = out;
    }

    /** Begins an element; attributes may follow. */
    ReportMarkup start(String element) throws IOException {
        closeTag();
        out.append('<').append(element);
        inTag = true;
        return this;
    }

    /** Begins an element of these classes. */
    ReportMarkup start(String element, String classes) throws IOException {
        return start(element).attribute("class", classes);
    }

    /** Adds an attribute to the element that was just begun. */
    ReportMarkup attribute(String name, String value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("an attribute outside a tag: " + name);
        }
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** Makes the link that was just begun lead there, if it is the address of a web page. */
    ReportMarkup target(String url) throws IOException {
        return isWeb(url)
                ? attribute("href", url).attribute("target", "_blank").attribute("rel", "noopener noreferrer")
                : this;
    }

    /** Adds text. */
    ReportMarkup text(String text) throws IOException {
        closeTag();
        escape(text);
        return this;
    }

    /** Ends an element. */
    ReportMarkup end(String element) throws IOException {
        closeTag();
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element with nothing but text. */
    ReportMarkup element(String element, String text) throws IOException {
        return start(element).text(text).end(element);
    }

    /** An element of these classes with nothing but text. */
    ReportMarkup element(String element, String classes, String text) throws IOException {
        return start(element, classes).text(text).end(element);
    }

    /** Ends a line of the source. */
    ReportMarkup line() throws IOException {
        closeTag();
        out.append('\n');
        return this;
    }

    /** Whether browsers take it for an absolute address of a web page, whatever stands around it. */
    static boolean isWeb(String url) {
        String start = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private void closeTag() throws IOException {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) throws IOException {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (!isPlain(c)) {
                out.append(text, from, at).append(escaped(c));
                from = at + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /** Whether a character stands for itself everywhere. */
    private static boolean isPlain(char c) {
        return switch (c) {
            case '&', '<', '>', '"', '\'', '`' -> false;
            case '\t', '\n' -> true;
            default -> !Character.isISOControl(c) && !Character.isSurrogate(c) && c < '\uFFFE';
        };
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '`' -> "&#96;";
            case '\r' -> "\n";
            default -> String.valueOf(REPLACEMENT); // HTML cannot say it
        };
    }
}
