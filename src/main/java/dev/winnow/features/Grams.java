package dev.winnow.features;

/**
 * What a line's words can be remembered by: the whole of a short line, its first and last words, each word, and each pair
 * of neighbours, as hashes. Stateless and thread-safe.
 */
public final class Grams {

    /** The kinds of gram. */
    public enum Kind {
        /** The whole of a line of at most eight words. */
        LINE,
        /** The first two and three words, and the last two. */
        EDGE,
        /** A word among the first 25. */
        WORD,
        /** Two neighbours among the first 16 words. */
        PAIR
    }

    private static final int SHORT = 8;
    private static final int MOST_WORDS = 25;
    private static final int MOST_PAIRS = 15;
    private static final int MULTIPLIER = 1_000_003;

    private Grams() {}

    /** Takes grams. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one; the same hash never comes twice for one line and kind WORD or PAIR. */
        void take(Kind kind, int hash);
    }

    /** Hands out the grams of a text. */
    public static void of(String text, Sink sink) {
        int[] words = WordHashes.of(text);
        int[] grams = new int[MOST_WORDS + MOST_PAIRS];
        for (Kind kind : Kind.values()) {
            int count = put(kind, words, 0, words.length, grams, 0);
            for (int i = 0; i < count; i++) {
                sink.take(kind, grams[i]);
            }
        }
    }

    /** Appends the grams of some words, at most 25, and gives back where they end. */
    static int put(Kind kind, int[] words, int from, int to, int[] grams, int at) {
        int count = to - from;
        if (count == 0) {
            return at;
        }
        return switch (kind) {
            case LINE -> count <= SHORT ? add(hash(1, words, from, to), grams, at) : at;
            case EDGE -> edges(words, from, to, grams, at);
            case WORD -> distinct(words, from, Math.min(MOST_WORDS, count), 1, grams, at);
            case PAIR -> distinct(words, from, Math.min(MOST_PAIRS, count - 1), 2, grams, at);
        };
    }

    private static int add(int hash, int[] grams, int at) {
        grams[at] = hash;
        return at + 1;
    }

    private static int edges(int[] words, int from, int to, int[] grams, int at) {
        int count = to - from;
        int end = add(hash(2, words, from, from + Math.min(2, count)), grams, at);
        if (count > 3) {
            end = add(hash(2, words, from, from + 3), grams, end);
            end = add(hash(3, words, to - 2, to), grams, end);
        }
        return end;
    }

    private static int distinct(int[] words, int from, int count, int width, int[] grams, int at) {
        int end = at;
        for (int i = from; i < from + count; i++) {
            int hash = hash(3 + width, words, i, i + width);
            int seen = at;
            while (seen < end && grams[seen] != hash) {
                seen++;
            }
            if (seen == end) {
                grams[end++] = hash;
            }
        }
        return end;
    }

    private static int hash(int salt, int[] words, int from, int to) {
        int hash = salt;
        for (int i = from; i < to; i++) {
            hash = hash * MULTIPLIER + words[i];
        }
        return hash ^ hash >>> 15;
    }
}
