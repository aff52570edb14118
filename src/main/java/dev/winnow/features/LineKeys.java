package dev.winnow.features;

import java.util.Arrays;
import java.util.Random;

/** What lines are compared by: their letters and digits alone, in lower case. */
final class LineKeys {

    static final int WHOLE = 400;

    /** Unknown to those who write pages, so that they cannot make their lines fall into one place. */
    private static final int FACTOR = new Random().nextInt() | 1;

    private final char[] keys;
    private final int[] ends;

    LineKeys(PageChars chars) {
        ends = new int[chars.rows() + 1];
        keys = new char[chars.all.length];
        for (int row = 0; row < chars.rows(); row++) {
            int at = ends[row];
            int most = at + WHOLE;
            for (int i = chars.from(row); i < chars.to(row) && at < most; i++) {
                char key = Folding.lower(chars.all[i]);
                keys[at] = key;
                at += key == 0 ? 0 : 1;
            }
            ends[row + 1] = at;
        }
    }

    int length(int row) {
        return ends[row + 1] - ends[row];
    }

    /** For each line the first that begins with the same characters, at most that many; it may be the line itself. */
    int[] firsts(int most) {
        int rows = ends.length - 1;
        int[] firsts = new int[rows];
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, rows));
        int[] slots = new int[1 << bits];
        int[] hashes = new int[rows];
        for (int row = 0; row < rows; row++) {
            hashes[row] = hash(row, most);
            int at = hashes[row] >>> 32 - bits;
            while (slots[at] != 0 && !same(hashes, slots[at] - 1, row, most)) {
                at = at + 1 & slots.length - 1;
            }
            if (slots[at] == 0) {
                slots[at] = row + 1;
            }
            firsts[row] = slots[at] - 1;
        }
        return firsts;
    }

    private int end(int row, int most) {
        return Math.min(ends[row + 1], ends[row] + most);
    }

    private int hash(int row, int most) {
        int hash = 0;
        for (int i = ends[row]; i < end(row, most); i++) {
            hash = (hash + keys[i]) * FACTOR;
        }
        return hash * 0x9E3779B9;
    }

    private boolean same(int[] hashes, int a, int b, int most) {
        return hashes[a] == hashes[b] && Arrays.equals(keys, ends[a], end(a, most), keys, ends[b], end(b, most));
    }
}
