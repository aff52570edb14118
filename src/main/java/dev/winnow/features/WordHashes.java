package dev.winnow.features;

import java.util.Arrays;

/** The words of a text as hashes, for comparing texts without keeping strings. */
public final class WordHashes {

    private static final int MOST = 20_000;
    /** How far back a word is looked for that stood before. */
    private static final int BACK = 60;

    private WordHashes() {}

    /** The words in order, at most 20,000; of scripts without spaces, each character. */
    public static int[] of(String text) {
        int[] words = new int[most(text.length())];
        char[] chars = text.toCharArray();
        return Arrays.copyOf(words, put(chars, 0, chars.length, words, 0));
    }

    /** How many words of a text of that length are looked at, if it has so many. */
    static int most(int length) {
        return Math.min(MOST, length / 2 + 1);
    }

    /** Writes the words of a text to {@code out} from {@code at} on, where {@link #most} must have room; returns the end. */
    static int put(char[] text, int from, int to, int[] out, int at) {
        int limit = at + most(to - from);
        int count = at;
        int hash = 0;
        for (int i = from; i < to && count < limit; i++) {
            char c = text[i];
            byte kind = Folding.kind(c);
            if (kind == Folding.WORD) {
                hash = hash * 31 + Folding.fold(c) + 1;
            } else if (kind != Folding.NOTHING && hash != 0) {
                out[count++] = hash;
                hash = 0;
            }
            if (kind == Folding.FREE && count < limit) {
                out[count++] = c;
            }
        }
        if (hash != 0 && count < limit) {
            out[count++] = hash;
        }
        return count;
    }

    /** Hashes of all runs of that many words; of the whole where it is shorter. */
    static int[] runs(int[] words, int length) {
        int[] runs = new int[runCount(words.length, length)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = run(words, i, Math.min(words.length, i + length));
        }
        return runs;
    }

    private static int runCount(int words, int length) {
        return Math.max(words > 0 ? 1 : 0, words - length + 1);
    }

    private static int run(int[] words, int from, int to) {
        int hash = 7;
        for (int k = from; k < to; k++) {
            hash = hash * 1_000_003 + words[k];
        }
        return hash;
    }

    /** Share of a line's runs of that many words that are known. */
    static float runShare(PageWords words, int row, int length, IntSet known) {
        int runs = runCount(words.count(row), length);
        int from = words.from(row);
        int hits = 0;
        for (int i = from; i < from + runs; i++) {
            hits += known.contains(run(words.hashes(), i, Math.min(words.to(row), i + length))) ? 1 : 0;
        }
        return runs == 0 ? 0 : hits / (float) runs;
    }

    /** Share of a line's words that are known. */
    static float share(PageWords words, int row, IntSet known) {
        int hits = 0;
        for (int i = words.from(row); i < words.to(row); i++) {
            hits += known.contains(words.hashes()[i]) ? 1 : 0;
        }
        return words.count(row) == 0 ? 0 : hits / (float) words.count(row);
    }

    /** Share of the known words that occur in a line. */
    static float recall(IntSet known, PageWords words, int row) {
        int hits = 0;
        for (int i = words.from(row); i < words.to(row); i++) {
            hits += known.contains(words.hashes()[i]) && isFirst(words.hashes(), words.from(row), i) ? 1 : 0;
        }
        return known.isEmpty() ? 0 : hits / (float) known.size();
    }

    private static boolean isFirst(int[] words, int from, int at) {
        for (int i = Math.max(from, at - BACK); i < at; i++) {
            if (words[i] == words[at]) {
                return false;
            }
        }
        return true;
    }
}
