package dev.winnow.corpus;

/**
 * Lower case as the reference scorer makes it: one to one by code point, except for the dotted capital I and the final
 * sigma. {@link String#toLowerCase(java.util.Locale)} asks a word breaker for the latter and answers differently.
 */
final class LowerCase {
    private static final int CAPITAL_SIGMA = 0x3A3;
    private static final int FINAL_SIGMA = 0x3C2;
    private static final int SIGMA = 0x3C3;
    private static final int DOTTED_CAPITAL_I = 0x130;
    /** Case-ignorable punctuation; letters' marks are recognised by their type. */
    private static final String IGNORED =
            "'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A";

    private LowerCase() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            append(out, text, at, point);
            at += Character.charCount(point);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String text, int at, int point) {
        if (point == CAPITAL_SIGMA) {
            out.appendCodePoint(endsWord(text, at) ? FINAL_SIGMA : SIGMA);
        } else if (point == DOTTED_CAPITAL_I) {
            out.append("i\u0307");
        } else {
            out.appendCodePoint(Character.toLowerCase(point));
        }
    }

    private static boolean endsWord(String text, int at) {
        int before = at;
        while (before > 0 && isIgnored(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        if (before == 0 || !isCased(text.codePointBefore(before))) {
            return false;
        }
        int after = at + 1;
        while (after < text.length() && isIgnored(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return after == text.length() || !isCased(text.codePointAt(after));
    }

    private static boolean isCased(int point) {
        return Character.isLowerCase(point) || Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static boolean isIgnored(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> IGNORED.indexOf(point) >= 0;
        };
    }
}
