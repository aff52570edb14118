package dev.winnow.features;

import java.util.Arrays;

/**
 * The words of a page's lines as hashes, one line after the other: of each line what {@link WordHashes#of} yields, hashed
 * once a page. Thread-safe as long as nobody writes to what {@link #hashes()} gives out.
 */
public final class PageWords {

    /** Mean number of characters to a word, for a first guess at how many there are. */
    private static final int WORD = 5;

    private final int[] hashes;
    private final int[] ends;

    private PageWords(int[] hashes, int[] ends) {
        this.hashes = hashes;
        this.ends = ends;
    }

    static PageWords of(PageChars chars) {
        int rows = chars.rows();
        int[] hashes = new int[chars.all.length / WORD + rows];
        int[] ends = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            int room = ends[row] + WordHashes.most(chars.length(row));
            if (room > hashes.length) {
                hashes = Arrays.copyOf(hashes, Math.max(room, hashes.length + hashes.length / 2));
            }
            ends[row + 1] = WordHashes.put(chars.all, chars.from(row), chars.to(row), hashes, ends[row]);
        }
        return new PageWords(hashes, ends);
    }

    /** The hashes of all lines; those of one stand from {@link #from} to {@link #to}. Not a copy: for reading only. */
    public int[] hashes() {
        return hashes;
    }

    /** Index of a line's first word. */
    public int from(int row) {
        return ends[row];
    }

    /** Index after a line's last word. */
    public int to(int row) {
        return ends[row + 1];
    }

    /** How many words a line has. */
    public int count(int row) {
        return ends[row + 1] - ends[row];
    }

    /** Whether two lines have the same words. */
    boolean same(int row, int other) {
        return Arrays.equals(hashes, from(row), to(row), hashes, from(other), to(other));
    }
}
