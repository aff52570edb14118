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
        of(words, 0, words.length, sink);
    }

    /** Hands out the grams of a page's line. */
    public static void of(PageWords words, int row, Sink sink) {
        of(words.hashes(), words.from(row), words.to(row), sink);
    }

    private static void of(int[] words, int from, int to, Sink sink) {
        int count = to - from;
        if (count == 0) {
            return;
        }
        if (count <= SHORT) {
            sink.take(Kind.LINE, hash(1, words, from, to));
        }
        sink.take(Kind.EDGE, hash(2, words, from, from + Math.min(2, count)));
        if (count > 3) {
            sink.take(Kind.EDGE, hash(2, words, from, from + 3));
            sink.take(Kind.EDGE, hash(3, words, to - 2, to));
        }
        distinct(Kind.WORD, words, from, Math.min(MOST_WORDS, count), 1, sink);
        distinct(Kind.PAIR, words, from, Math.min(MOST_PAIRS, count - 1), 2, sink);
    }

    private static void distinct(Kind kind, int[] words, int from, int count, int width, Sink sink) {
        int[] seen = new int[count];
        int size = 0;
        for (int i = from; i < from + count; i++) {
            int hash = hash(3 + width, words, i, i + width);
            boolean isNew = true;
            for (int k = 0; k < size && isNew; k++) {
                isNew = seen[k] != hash;
            }
            if (isNew) {
                seen[size++] = hash;
                sink.take(kind, hash);
            }
        }
    }

    private static int hash(int salt, int[] words, int from, int to) {
        int hash = salt;
        for (int i = from; i < to; i++) {
            hash = hash * MULTIPLIER + words[i];
        }
        return hash ^ hash >>> 15;
    }
}
