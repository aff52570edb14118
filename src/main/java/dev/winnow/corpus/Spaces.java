package dev.winnow.corpus;

/** White space as the reference scorer sees it, which takes no-break spaces and the separators of ASCII for space. */
final class Spaces {
    private Spaces() {}

    static boolean isSpace(int point) {
        return switch (point) {
            case ' ', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default ->
                (point >= 9 && point <= 13) || (point >= 28 && point <= 31) || (point >= 0x2000 && point <= 0x200A);
        };
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Spaces::isSpace);
    }

    /** The text without white space at its ends, other runs of it replaced by one space. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                pending = !out.isEmpty();
                continue;
            }
            if (pending) {
                out.append(' ');
                pending = false;
            }
            out.append(c);
        }
        return out.toString();
    }
}
