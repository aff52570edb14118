package dev.winnow.input;

/** White space and bullets of plain text. */
final class TextFold {

    private static final String BULLETS = "•‣▪▫●○◦·∙*–—-►▶➤";

    private TextFold() {}

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\u202F' || (c >= '\u2000' && c <= '\u200A');
    }

    static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    /** Whether there is nothing but white space. A lone invisible character is a line, if an odd one. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Every run of white space becomes one space, none stays at the ends, invisible characters go. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pending = !out.isEmpty();
            } else if (!isInvisible(c)) {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean isBulleted(String folded) {
        return folded.length() > 2 && BULLETS.indexOf(folded.charAt(0)) >= 0 && folded.charAt(1) == ' ';
    }
}
