package dev.winnow.document;

/**
 * An inline range of a line's text.
 *
 * @param kind what the range is
 * @param start first character, from 0
 * @param end one past the last character
 * @param target the link's destination as written on the page; the label of a footnote; empty for other kinds
 */
public record Span(Kind kind, int start, int end, String target) {

    /** The kinds of inline range. */
    public enum Kind {
        /** A hyperlink. */
        LINK,
        /** Emphasised text, usually set in italics. */
        EMPHASIS,
        /** Strong text, usually set in bold. */
        STRONG,
        /** Inline code. */
        CODE,
        /** Raised text. */
        SUPERSCRIPT,
        /** Lowered text. */
        SUBSCRIPT,
        /** A reference to a footnote. */
        NOTE,
        /** A line break inside the block; the range is the single space that stands for it. */
        BREAK
    }

    /** Number of characters covered. */
    public int length() {
        return end - start;
    }

    /** Whether it is a link to a web page: not to a place on the same page, a mail address, a script. */
    public boolean leadsToPage() {
        if (kind != Kind.LINK || target.isEmpty() || target.startsWith("#")) {
            return false;
        }
        boolean web = target.regionMatches(true, 0, "http:", 0, 5) || target.regionMatches(true, 0, "https:", 0, 6);
        return web || !hasScheme();
    }

    private boolean hasScheme() {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ':' || "/?#".indexOf(c) >= 0) {
                return c == ':';
            }
        }
        return false;
    }
}
