package dev.winnow.model;

/**
 * For each leaf of a forest a row of weights, one for each of several sums. Leaves are numbered tree after tree, in each
 * tree those of a split's left side before those of its right side. Immutable and thread-safe.
 */
public final class LeafWeights {

    private final WeightRows rows;
    private final long[] packed;

    /** Rows as they are kept in a file. */
    LeafWeights(WeightRows rows) {
        this.rows = rows;
        this.packed = rows.packed();
    }

    /**
     * These weights, rounded to steps of a 127th of the largest. The arrays are not kept.
     *
     * @param width weights of a leaf, 1 to 65,535
     * @param rows the weights of each leaf
     * @throws IllegalArgumentException if a row has another width, or a weight is not finite
     */
    public static LeafWeights of(int width, float[][] rows) {
        return new LeafWeights(WeightRows.of(width, rows));
    }

    /** Number of weights of each leaf. */
    public int width() {
        return rows.width();
    }

    /** Number of leaves. */
    public int leaves() {
        return rows.size();
    }

    long[] packed() {
        return packed;
    }

    WeightRows rows() {
        return rows;
    }
}
