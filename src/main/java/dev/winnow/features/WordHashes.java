package dev.winnow.features;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The words of a text as hashes, for comparing texts without keeping strings. */
public final class WordHashes {

    private static final int MOST = 20_000;

    private WordHashes() {}

    /** The words in order, at most 20,000; of scripts without spaces, each character. */
    public static int[] of(String text) {
        int[] words = new int[most(text)];
        return Arrays.copyOf(words, put(text, words, 0));
    }

    /** How many words of that text are looked at, if it has so many. */
    static int most(String text) {
        return Math.min(MOST, text.length() / 2 + 1);
    }

    /** Writes the words to {@code out} from {@code at} on and returns the end; {@code out} must have room for {@link #most}. */
    static int put(String text, int[] out, int at) {
        int limit = at + most(text);
        int count = at;
        int hash = 0;
        for (int i = 0; i <= text.length() && count < limit; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
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
        return count;
    }

    /** Hashes of all runs of that many words; of the whole where it is shorter. */
    static int[] runs(int[] words, int length) {
        int count = Math.max(words.length > 0 ? 1 : 0, words.length - length + 1);
        int[] runs = new int[count];
        for (int i = 0; i < count; i++) {
            int hash = 7;
            for (int k = i; k < Math.min(words.length, i + length); k++) {
                hash = hash * 1_000_003 + words[k];
            }
            runs[i] = hash;
        }
        return runs;
    }

    static Set<Integer> set(int[] words) {
        Set<Integer> set = new HashSet<>(words.length * 2);
        for (int word : words) {
            set.add(word);
        }
        return set;
    }

    /** Share of the words that are known. */
    static float share(int[] words, Set<Integer> known) {
        int hits = 0;
        for (int word : words) {
            hits += known.contains(word) ? 1 : 0;
        }
        return words.length == 0 ? 0 : hits / (float) words.length;
    }

    /** Share of the known words that occur. */
    static float recall(Set<Integer> known, int[] words) {
        int hits = 0;
        for (int i = 0; i < words.length; i++) {
            hits += known.contains(words[i]) && isFirst(words, i) ? 1 : 0;
        }
        return known.isEmpty() ? 0 : hits / (float) known.size();
    }

    private static boolean isFirst(int[] words, int at) {
        for (int i = Math.max(0, at - 60); i < at; i++) {
            if (words[i] == words[at]) {
                return false;
            }
        }
        return true;
    }
}
