package dev.winnow.model;

import java.util.List;

/**
 * A forest that adds to several sums for each row: the weights of the leaves that the row falls into. What the leaves add
 * to scores in the forest itself does not count here. Weights are added as floats in the order of the trees, so that sums
 * are the same on every machine. Immutable and thread-safe.
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
        if ((long) rows * width > sums.length) {
            throw new IllegalArgumentException(rows + " rows of " + width + " sums, but " + sums.length + " sums");
        }
        WeightRows added = weights.rows();
        forest.descend(table, rows, (leaf, order, start, end) -> {
            for (int i = start; i < end; i++) {
                added.addTo(leaf, 1, sums, order[i] * width);
            }
        });
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
