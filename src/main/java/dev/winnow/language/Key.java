package dev.winnow.language;

/**
 * Keys of what the table holds: words, their beginnings and endings, and letters. A key is a hash that grows by one character
 * at a time, so that those of all beginnings and endings of a word are found in one go.
 */
final class Key {

    /** Where the key of a word starts. */
    static final long WORD = 0x9E3779B97F4A7C15L;
    /** Where the key of a beginning starts; its characters follow in their order. */
    static final long BEGINNING = 0xC2B2AE3D27D4EB4FL;
    /** Where the key of an ending starts; its characters follow from the last to the first. */
    static final long ENDING = 0x165667B19E3779F9L;

    private static final long LETTER = 0x27D4EB2F165667C5L;
    private static final long STEP = 0xD6E8FEB86659FD93L;

    private Key() {}

    /** The key with one more character. */
    static long with(long key, char c) {
        long next = (key ^ c) * STEP;
        return next ^ next >>> 32;
    }

    /** The key with more characters, in their order. */
    static long with(long key, char[] text, int from, int to) {
        long next = key;
        for (int i = from; i < to; i++) {
            next = with(next, text[i]);
        }
        return next;
    }

    /** The key with more characters, from the last to the first. */
    static long withReversed(long key, char[] text, int from, int to) {
        long next = key;
        for (int i = to - 1; i >= from; i--) {
            next = with(next, text[i]);
        }
        return next;
    }

    /** Key of a letter. */
    static long letter(char letter) {
        return with(LETTER, letter);
    }
}
