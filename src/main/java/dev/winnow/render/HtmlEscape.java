package dev.winnow.render;

/** Escapes characters for HTML text and quoted attributes. */
final class HtmlEscape {

    private HtmlEscape() {}

    /** Text between tags. Characters that no HTML may hold become spaces. */
    static String text(String text) {
        return of(text, "\"");
    }

    /** The value of an attribute in double quotes. */
    static String attribute(String text) {
        return of(text, "&quot;");
    }

    private static String of(String text, String quote) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quote);
                case '\n', '\t' -> out.append(c);
                default -> out.append(isForbidden(text, i) ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            boolean first = Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            boolean second = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
            return !first && !second;
        }
        return c < ' ' || c >= 127 && c < 160 || c >= '\uFFFE' || c >= '\uFDD0' && c <= '\uFDEF';
    }
}
