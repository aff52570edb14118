package dev.winnow.render;

/** Texts that have to fit into one line of output. */
final class OneLine {
    private OneLine() {}

    /** Replaces each tab and line end, CRLF as one, by a single space. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean halfDone = c == '\n' && at > 0 && text.charAt(at - 1) == '\r';
            if (!halfDone) {
                out.append(isBreak(c) ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static boolean isBreak(char c) {
        return switch (c) {
            case '\t', '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
