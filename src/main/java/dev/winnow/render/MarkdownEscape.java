package dev.winnow.render;

/** Escapes characters so that CommonMark and its common extensions take them as they are. */
final class MarkdownEscape {

    private static final String ALWAYS = "\\`*[]<~";
    /** At the start of a line these make headings, quotations, lists, rules and underlines. */
    private static final String LINE_STARTS = "#>=+-:|";

    private static final int MOST_DIGITS = 9;

    private MarkdownEscape() {}

    /**
     * Appends characters of a text.
     *
     * @param lineStart whether they open a line
     */
    static void append(String text, boolean lineStart, StringBuilder out) {
        int from = lineStart ? lineStart(text, out) : 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                out.append(' ');
            } else {
                out.append(mustEscape(text, i) ? "\\" : "").append(c);
            }
        }
    }

    /** A line break, a tab, or a character that no parser keeps. */
    static boolean isControl(char c) {
        return c < ' ' || c == 127;
    }

    private static int lineStart(String text, StringBuilder out) {
        int end = 0;
        while (end < text.length() && end < MOST_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean number = end > 0 && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        boolean mark = end == 0 && !text.isEmpty() && LINE_STARTS.indexOf(text.charAt(0)) >= 0;
        if (!number && !mark) {
            return 0;
        }
        out.append(text, 0, end).append('\\').append(text.charAt(end));
        return end + 1;
    }

    private static boolean mustEscape(String text, int at) {
        char c = text.charAt(at);
        if (c == '_') {
            return !isInner(text, at);
        }
        if (c == '&') {
            return isEntity(text, at);
        }
        return ALWAYS.indexOf(c) >= 0 || c == '!' && at + 1 == text.length();
    }

    /** Whether letters or digits stand on both sides. */
    private static boolean isInner(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The address as a link destination. */
    static String destination(String link) {
        StringBuilder out = new StringBuilder(link.length());
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            boolean mark = c == '(' || c == ')' || c == '&' && isEntity(link, i);
            out.append(mark ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** Whether it may begin a character reference, which may go on behind the text. */
    private static boolean isEntity(String text, int at) {
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) == '#' || Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        return end > at + 1 && (end == text.length() || text.charAt(end) == ';');
    }

    /** Code between backticks, more of them than stand together in it. */
    static String code(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(isControl((char) c) ? ' ' : (char) c));
        String fence = "`".repeat(longestRun(plain) + 1);
        boolean blank = plain.toString().isBlank();
        boolean padded = !blank && (isEdge(plain.charAt(0)) || isEdge(plain.charAt(plain.length() - 1)));
        String pad = padded ? " " : "";
        return fence + pad + plain + pad + fence;
    }

    private static boolean isEdge(char c) {
        return c == '`' || c == ' ';
    }

    /** Length of the longest run of backticks. */
    static int longestRun(CharSequence text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
