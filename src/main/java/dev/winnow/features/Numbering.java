package dev.winnow.features;

import java.util.Random;

/** Numbers keys from 0 in the order in which they are first met. */
final class Numbering {

    /** Unknown to those who write pages, so that they cannot make their keys fall into one place. */
    private static final long FACTOR = new Random().nextLong() | 1;

    private final long[] keys;
    private final int[] numbers;
    private final int shift;
    private int count;

    /** For at most that many keys. */
    Numbering(int most) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, most));
        keys = new long[1 << bits];
        numbers = new int[keys.length];
        shift = Long.SIZE - bits;
    }

    int of(long key) {
        int at = (int) (key * FACTOR >>> shift);
        while (numbers[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        if (numbers[at] == 0) {
            keys[at] = key;
            numbers[at] = ++count;
        }
        return numbers[at] - 1;
    }

    /** How many there are so far. */
    int count() {
        return count;
    }
}
