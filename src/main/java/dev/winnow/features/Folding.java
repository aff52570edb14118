package dev.winnow.features;

/** Folds text for matching: case, quotes, dashes, white space, numbers. Per character and without locale. Thread-safe. */
public final class Folding {

    /** Neither letter nor digit. */
    static final byte OTHER = 0;
    /** A letter, digit or mark of a script that writes spaces between words. */
    static final byte WORD = 1;
    /** A letter of a script without spaces between words. */
    static final byte FREE = 2;
    /** Dropped altogether, such as a zero-width space. */
    public static final byte NOTHING = 3;

    private static final char[] FOLDED = new char[1 << 16];
    private static final byte[] KINDS = new byte[1 << 16];
    private static final char[] LOWER = new char[1 << 16];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = foldOne((char) c);
            KINDS[c] = kindOf((char) c);
            LOWER[c] = isWord((char) c) ? Character.toLowerCase((char) c) : 0;
        }
    }

    private Folding() {}

    /** The kind of a character. */
    public static byte kind(char c) {
        return KINDS[c];
    }

    /** Whether a letter, digit or mark of any script. */
    static boolean isWord(char c) {
        byte kind = KINDS[c];
        return kind == WORD || kind == FREE;
    }

    /** The lower-case form of a letter, digit or mark, its digits kept; 0 of anything else. */
    static char lower(char c) {
        return LOWER[c];
    }

    /** Whether a word may begin or end between these two. */
    static boolean boundary(char before, char after) {
        return KINDS[before] != WORD || KINDS[after] != WORD;
    }

    /** The folded form of a character alone. */
    public static char fold(char c) {
        return FOLDED[c];
    }

    /** Writes the folded form of a range to {@code out} from {@code at} on and returns the end; {@code out} must be long enough. */
    static int fold(char[] text, int from, int to, char[] out, int at) {
        int end = at;
        char before = 0;
        for (int i = from; i < to; i++) {
            char c = FOLDED[text[i]];
            if (KINDS[c] == NOTHING || c == before && (c == ' ' || c == '0')) {
                continue;
            }
            if (c == '0' && endsInNumber(out, at, end)) {
                end--;
            } else {
                out[end++] = c;
            }
            before = c;
        }
        return end;
    }

    private static boolean endsInNumber(char[] out, int at, int end) {
        return end - 2 >= at && out[end - 2] == '0' && (out[end - 1] == '.' || out[end - 1] == ',');
    }

    /** The folded form of a whole text. */
    static String fold(String text) {
        char[] out = new char[text.length()];
        return new String(out, 0, fold(text.toCharArray(), 0, out.length, out, 0));
    }

    private static char foldOne(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.isDigit(c)) {
            return '0';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u0130' -> 'i';
            case '\u03C2' -> '\u03C3';
            default -> Character.toLowerCase(c);
        };
    }

    private static byte kindOf(char c) {
        if (c == '\u0307' || c == '\u00AD' || Character.getType(c) == Character.FORMAT) {
            return NOTHING;
        }
        if (isFree(c)) {
            return FREE;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark || Character.isLetterOrDigit(c) ? WORD : OTHER;
    }

    private static boolean isFree(char c) {
        return (c >= '\u0E01' && c <= '\u0EDF')
                || (c >= '\u3041' && c <= '\u30FF' && c != '\u30FB')
                || (c >= '\u3400' && c <= '\u9FFF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || c == '\u3005';
    }
}
