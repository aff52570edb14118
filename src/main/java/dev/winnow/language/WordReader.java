package dev.winnow.language;

/**
 * Reads a text word by word: lower case, without the vowel points of Arabic and Hebrew. An apostrophe that joins a word to
 * the next one is its last character. Addresses and code are passed over. Not thread-safe.
 */
final class WordReader {

    private static final int LONGEST = 40;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char TATWEEL = '\u0640';

    private final char[] text;
    private final char[] word = new char[LONGEST];
    private int length;
    private int at;

    WordReader(char[] text) {
        this.text = text;
    }

    /** The word read last; only the first {@link #length()} characters count. */
    char[] word() {
        return word;
    }

    /** Its length; of longer words only the beginning is kept. */
    int length() {
        return length;
    }

    /** Moves to the next word; whether there is one. */
    boolean next() {
        while (at < text.length) {
            if (!isLetter(text[at])) {
                at++;
                continue;
            }
            int start = at;
            read();
            if (!isLatin(text[start]) || !isCode(start)) {
                return true;
            }
            skipCode();
        }
        return false;
    }

    private void read() {
        length = 0;
        for (; at < text.length; at++) {
            char c = text[at];
            if (isLatin(c)) {
                append((char) (c | 0x20));
            } else if (isApostrophe(c)) {
                if (at + 1 < text.length && isLetter(text[at + 1])) {
                    append('\'');
                    at++;
                }
                return;
            } else if (c < 0x80) {
                return;
            } else if (Character.isLetter(c)) {
                append(Character.toLowerCase(c));
            } else if (isMark(c)) {
                appendMark(c);
            } else if (c != SOFT_HYPHEN) {
                return;
            }
        }
    }

    private void skipCode() {
        while (at < text.length && text[at] > ' ' && text[at] < 0x80) {
            at++;
        }
    }

    private void append(char c) {
        if (length < LONGEST && c != TATWEEL) {
            word[length++] = c;
        }
    }

    /** Points over Arabic and Hebrew letters are a help for learners, other marks belong to the spelling. */
    private void appendMark(char c) {
        Script script = Script.of(c);
        if (script != Script.ARABIC && script != Script.HEBREW) {
            append(c);
        }
    }

    /** Whether the word that begins there and ends here is a part of an address, of a name in code or of a number. */
    private boolean isCode(int start) {
        return start > 0 && isJoint(start - 1, start - 2) || at < text.length && isJoint(at, at + 1);
    }

    private boolean isJoint(int where, int beyond) {
        char c = text[where];
        return switch (c) {
            case ' ', ',', '\n' -> false;
            case '/', '\\', '_', '@', '=', '&', '#', '<', '>', '{', '}' -> true;
            case '.', ':' -> beyond >= 0 && beyond < text.length && (isLatin(text[beyond]) || text[beyond] == '/');
            default -> c >= '0' && c <= '9';
        };
    }

    private static boolean isLetter(char c) {
        return isLatin(c) || c >= 0x80 && Character.isLetter(c) && !isApostrophe(c);
    }

    private static boolean isLatin(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BB' || c == '\u02BC';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
