package dev.winnow.metadata;

/** Reads runs of ASCII digits. */
final class Digits {

    private Digits() {}

    static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the text is nothing but digits. */
    static boolean only(String text) {
        return are(text, 0, text.length());
    }

    /** Whether there are digits from start to end, at least one, and nothing else. */
    static boolean are(String text, int start, int end) {
        if (end <= start || text.length() < end) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number written there in at most nine digits; 99 where there is none. */
    static int number(String text, int start, int end) {
        return are(text, start, end) ? Integer.parseInt(text.substring(start, end)) : 99;
    }
}
