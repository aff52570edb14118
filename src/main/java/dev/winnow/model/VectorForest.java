package dev.winnow.model;

import java.util.Arrays;
import java.util.List;

/**
 * A forest that adds to several sums for each row: the weights of the leaves that the row falls into. What the leaves add
 * to scores in the forest itself does not count here. Weights are added as whole numbers, so that sums are the same on
 * every machine. Immutable and thread-safe.
 */
public final class VectorForest {

    private final Forest forest;
    private final LeafWeights weights;

    /**
     * A forest with weights for its leaves.
     *
     * @throws IllegalArgumentException if these are the weights of another number of leaves
     */
    public VectorForest(Forest forest, LeafWeights weights) {
        if (forest.leafCount() != weights.leaves()) {
            throw new IllegalArgumentException(
                    "weights for " + weights.leaves() + " leaves, but the forest has " + forest.leafCount());
        }
        this.forest = forest;
        this.weights = weights;
    }

    /**
     * The same trees and weights over rows with other columns, found by their names.
     *
     * @param columns the columns' names of the rows to come, all different
     * @throws IllegalArgumentException if a feature of the forest is not among them
     */
    public VectorForest bind(List<String> columns) {
        return new VectorForest(forest.bind(columns), weights);
    }

    /** The trees. */
    public Forest forest() {
        return forest;
    }

    /** What their leaves weigh. */
    public LeafWeights weights() {
        return weights;
    }

    /**
     * Adds to the sums of each row the weights of its leaf, tree by tree.
     *
     * @param table the columns, in the order of the forest's, each with at least {@code rows} values
     * @param rows number of rows, from 0
     * @param sums row after row as many as a leaf has weights, added to
     * @throws IllegalArgumentException if the table has another number of columns, or an array is too short
     */
    public void addTo(float[][] table, int rows, float[] sums) {
        int width = weights.width();
        if (rows < 0 || (long) rows * width > sums.length) {
            throw new IllegalArgumentException(rows + " rows of " + width + " sums, but " + sums.length + " sums");
        }
        int longs = PackedSums.longs(width);
        long[] packed = new long[rows * longs];
        int trees = forest.trees();
        for (int first = 0; first < trees; first += PackedSums.MOST) {
            Arrays.fill(packed, 0);
            forest.descend(table, rows, first, Math.min(trees, first + PackedSums.MOST), new Adding(weights, packed));
            for (int row = 0; row < rows; row++) {
                PackedSums.add(packed, row * longs, width, weights.rows().step(), sums, row * width);
            }
        }
    }

    /** Adds the weights of leaves to the packed sums of the rows that fall into them. */
    private record Adding(LeafWeights weights, long[] sums) implements Descent.Sink {

        @Override
        public void take(int leaf, int[] order, int start, int end) {
            long[] added = weights.packed();
            int longs = PackedSums.longs(weights.width());
            for (int i = start; i < end; i++) {
                int to = order[i] * longs;
                for (int k = 0; k < longs; k++) {
                    sums[to + k] += added[leaf * longs + k];
                }
            }
        }
    }

    /**
     * The leaf that each row falls into, for each tree; see {@link Forest#leavesOf}.
     *
     * @throws IllegalArgumentException if the table has another number of columns, or one is too short
     */
    public int[][] leavesOf(float[][] table, int rows) {
        return forest.leavesOf(table, rows);
    }
}
