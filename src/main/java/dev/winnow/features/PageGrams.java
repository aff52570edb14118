package dev.winnow.features;

import java.util.Arrays;

/**
 * The {@link Grams} of all lines of a page, found once: kind after kind for each line, each as often as it is handed out.
 * Thread-safe as long as nobody writes to what {@link #hashes()} gives out.
 */
public final class PageGrams {

    private static final Grams.Kind[] KINDS = Grams.Kind.values();
    /** How many grams a line of many words has at most, about. */
    private static final int MANY = 48;

    private final int[] hashes;
    private final int[] ends;

    private PageGrams(int[] hashes, int[] ends) {
        this.hashes = hashes;
        this.ends = ends;
    }

    static PageGrams of(PageWords words, int rows) {
        int[] grams = new int[words.hashes().length * 2 + MANY];
        int[] ends = new int[rows * KINDS.length + 1];
        int size = 0;
        int at = 0;
        for (int row = 0; row < rows; row++) {
            if (size + MANY > grams.length) {
                grams = Arrays.copyOf(grams, grams.length * 2);
            }
            for (Grams.Kind kind : KINDS) {
                size = Grams.put(kind, words.hashes(), words.from(row), words.to(row), grams, size);
                ends[++at] = size;
            }
        }
        return new PageGrams(grams, ends);
    }

    /** The hashes of all grams. Not a copy: for reading only. */
    public int[] hashes() {
        return hashes;
    }

    /** Index of a line's first gram of a kind. */
    public int from(int row, Grams.Kind kind) {
        return ends[row * KINDS.length + kind.ordinal()];
    }

    /** Index after a line's last gram of a kind. */
    public int to(int row, Grams.Kind kind) {
        return ends[row * KINDS.length + kind.ordinal() + 1];
    }

    /** Index of a line's first gram. */
    public int from(int row) {
        return ends[row * KINDS.length];
    }

    /** Index after a line's last gram. */
    public int to(int row) {
        return ends[(row + 1) * KINDS.length];
    }
}
