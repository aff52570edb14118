package dev.winnow.features;

import static dev.winnow.features.Feature.*;

/** Sums over ranges of lines, each in constant time. */
final class Sums {

    private final int[] longs;
    private final int[] longWords;
    private final int[] words;
    private final int[] chars;
    private final int[] linked;
    private final int[] closed;

    Sums(FeatureTable table) {
        int rows = table.rows();
        longs = new int[rows + 1];
        longWords = new int[rows + 1];
        words = new int[rows + 1];
        chars = new int[rows + 1];
        linked = new int[rows + 1];
        closed = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            add(table, row);
        }
    }

    private void add(FeatureTable table, int row) {
        boolean seen = !table.is(row, HIDDEN);
        float length = seen ? table.get(row, CHARS) : 0;
        int count = seen ? (int) table.get(row, WORDS) : 0;
        boolean isLong = table.is(row, LONG);
        longs[row + 1] = longs[row] + (isLong ? 1 : 0);
        longWords[row + 1] = longWords[row] + (isLong ? Math.min(100, count) : 0);
        words[row + 1] = words[row] + count;
        chars[row + 1] = chars[row] + (int) length;
        linked[row + 1] = linked[row] + Math.round(length * table.get(row, LINKED_SHARE));
        closed[row + 1] = closed[row] + (table.is(row, ENDS_SENTENCE) ? 1 : 0);
    }

    int longWords(int from, int to) {
        return longWords[to] - longWords[from];
    }

    int longs(int from, int to) {
        return longs[to] - longs[from];
    }

    int words(int from, int to) {
        return words[to] - words[from];
    }

    float longShare(int from, int to) {
        return share(longs, from, to);
    }

    float meanWords(int from, int to) {
        return share(words, from, to);
    }

    float closedShare(int from, int to) {
        return share(closed, from, to);
    }

    float linkedShare(int from, int to) {
        return (linked[to] - linked[from]) / (float) Math.max(1, chars[to] - chars[from]);
    }

    private static float share(int[] sums, int from, int to) {
        return (sums[to] - sums[from]) / (float) Math.max(1, to - from);
    }
}
