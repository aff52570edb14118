package dev.winnow.input;

import dev.winnow.document.Line.Visibility;
import org.jsoup.nodes.Attributes;

/** Tells whether an element hides what it holds. {@code aria-hidden} alone does not. */
final class Hiding {

    private Hiding() {}

    /** Visibility of the element's text inside an element of that visibility. */
    static Visibility of(Attributes attributes, int flags, Visibility around) {
        if (around == Visibility.HIDDEN) {
            return around;
        }
        if ((flags & HtmlTags.TEMPLATE) != 0 || hides(attributes, flags)) {
            return Visibility.HIDDEN;
        }
        return (flags & HtmlTags.NOSCRIPT) == 0 ? around : Visibility.NOSCRIPT;
    }

    private static boolean hides(Attributes attributes, int flags) {
        return (flags & HtmlTags.DIALOG) != 0 && !attributes.hasKey("open")
                || attributes.hasKey("hidden") && !isStreamed(attributes.get("id"))
                || hides(attributes.get("style"));
    }

    /**
     * Whether this is a part of the page that React sent late: it arrives as {@code <div hidden id="S:1f">}, and a script
     * moves it to its place at once.
     */
    private static boolean isStreamed(String id) {
        return id.length() > 2 && id.startsWith("S:") && Character.digit(id.charAt(2), 16) >= 0;
    }

    /** Whether an inline style has {@code display:none} or {@code visibility:hidden}. */
    static boolean hides(String style) {
        return !style.isEmpty() && (has(style, "display", "none") || has(style, "visibility", "hidden"));
    }

    private static boolean has(String style, String property, String value) {
        int last = style.length() - property.length() - value.length();
        for (int i = 0; i < last; i++) {
            if (style.regionMatches(true, i, property, 0, property.length()) && isWhole(style, i)) {
                int at = skipSpace(style, i + property.length());
                if (at < style.length() && style.charAt(at) == ':') {
                    return style.regionMatches(true, skipSpace(style, at + 1), value, 0, value.length());
                }
            }
        }
        return false;
    }

    private static boolean isWhole(String style, int at) {
        return at == 0 || style.charAt(at - 1) <= ' ' || style.charAt(at - 1) == ';';
    }

    private static int skipSpace(String style, int from) {
        int at = from;
        while (at < style.length() && style.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
