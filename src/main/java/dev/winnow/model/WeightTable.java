package dev.winnow.model;

import java.util.stream.IntStream;

/**
 * From hashes to rows of weights, one weight for each of several sums; what is not known weighs nothing. Immutable and
 * thread-safe.
 */
public final class WeightTable {

    /** No key is 0, so that no slot in use is. */
    private static final long FREE = HashKeys.FREE;

    private final int[] keys;
    private final WeightRows rows;
    private final long[] packed;
    /** The number of a row over its key: both in one look. */
    private final long[] slots;

    private WeightTable(int[] keys, WeightRows rows) {
        this.keys = keys;
        this.rows = rows;
        this.packed = rows.packed();
        slots = new long[HashKeys.slots(keys.length)];
        for (int row = 0; row < keys.length; row++) {
            int slot = slot(keys[row]);
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (long) row << Integer.SIZE | Integer.toUnsignedLong(keys[row]);
        }
    }

    /**
     * A table of these weights, rounded to steps of a 127th of the largest; a row that rounds to nothing but zeros is left
     * out. The arrays are not kept.
     *
     * @param width weights in a row, 1 to 65,535
     * @param keys hashes in ascending order, without 0: see {@link OddsTable#key}
     * @param rows the weights of each key
     * @throws IllegalArgumentException if the sizes differ, the keys are not as said, or a weight is not finite
     */
    public static WeightTable of(int width, int[] keys, float[][] rows) {
        check(keys, rows.length);
        WeightRows all = WeightRows.of(width, rows);
        int[] kept =
                IntStream.range(0, keys.length).filter(row -> !all.isZero(row)).toArray();
        return new WeightTable(IntStream.of(kept).map(row -> keys[row]).toArray(), all.only(kept));
    }

    /**
     * A table as it is kept in a file; the arrays are kept.
     *
     * @param cells the weights in steps, row after row
     * @throws IllegalArgumentException if the sizes differ, the keys are not as said above, or the step is not possible
     */
    static WeightTable of(int width, float step, int[] keys, byte[] cells) {
        WeightRows rows = new WeightRows(width, step, cells);
        check(keys, rows.size());
        return new WeightTable(keys, rows);
    }

    private static void check(int[] keys, int rows) {
        if (keys.length != rows) {
            throw new IllegalArgumentException(keys.length + " keys and " + rows + " rows of weights");
        }
        HashKeys.check(keys, "weights");
    }

    /** Number of weights in a row. */
    public int width() {
        return rows.width();
    }

    /** Number of known hashes. */
    public int size() {
        return keys.length;
    }

    /**
     * Adds the weights of a hash to sums.
     *
     * @param factor what each weight is multiplied by
     * @param sums the first {@link #width()} of them are added to
     * @return whether the hash is known; if not, nothing is added
     * @throws IllegalArgumentException if there are fewer sums than weights
     */
    public boolean addTo(int hash, float factor, float[] sums) {
        if (sums.length < width()) {
            throw new IllegalArgumentException(sums.length + " sums for " + width() + " weights");
        }
        int row = row(hash);
        if (row >= 0) {
            PackedSums.add(packed, row * PackedSums.longs(width()), width(), factor * rows.step(), sums, 0);
        }
        return row >= 0;
    }

    /** What a weight of 1 in packed rows stands for. */
    float step() {
        return rows.step();
    }

    /** Adds the packed weights of a hash to packed sums; gives back whether the hash is known. */
    boolean addTo(int hash, long[] sums, int at) {
        int row = row(hash);
        if (row < 0) {
            return false;
        }
        int longs = PackedSums.longs(width());
        for (int i = 0; i < longs; i++) {
            sums[at + i] += packed[row * longs + i];
        }
        return true;
    }

    private int row(int hash) {
        int key = OddsTable.key(hash);
        int slot = slot(key);
        while (slots[slot] != FREE) {
            if ((int) slots[slot] == key) {
                return (int) (slots[slot] >>> Integer.SIZE);
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    int[] keys() {
        return keys;
    }

    WeightRows rows() {
        return rows;
    }

    private int slot(int key) {
        return HashKeys.slot(key, slots.length);
    }
}
