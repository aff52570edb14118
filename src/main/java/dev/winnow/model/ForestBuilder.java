package dev.winnow.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Puts a forest together, tree by tree. Not thread-safe; of use for one forest. */
public final class ForestBuilder {

    private final List<String> columns;
    private final List<int[]> nodes = new ArrayList<>();
    private final List<float[]> thresholds = new ArrayList<>();
    private final List<double[]> leaves = new ArrayList<>();

    ForestBuilder(List<String> columns) {
        if (columns.size() > Preorder.LEAF) {
            throw new IllegalArgumentException(columns.size() + " columns; at most " + Preorder.LEAF + " are possible");
        }
        Forest.places(columns);
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a tree of at least one split. A child is the number of a split, or {@code ~n} ({@code -1 - n}) for leaf n.
     * Split 0 is the root; each other split and each leaf is the child of exactly one split. The arrays are not kept.
     *
     * @param column for each split the place of the column it looks at, from 0
     * @param threshold for each split the largest value that goes left; may be infinite, not NaN
     * @param left for each split the child for values up to the threshold
     * @param right for each split the child for the other values
     * @param leaf for each leaf the finite number it adds to the score; one more than splits
     * @return this builder
     * @throws IllegalArgumentException if that is not a tree, or one deeper than {@link Forest#MAX_DEPTH}
     */
    public ForestBuilder tree(int[] column, float[] threshold, int[] left, int[] right, double[] leaf) {
        int splits = column.length;
        if (splits == 0 || threshold.length != splits || left.length != splits || right.length != splits) {
            throw new IllegalArgumentException("not one column, threshold, left and right child for each split");
        }
        if (leaf.length != splits + 1) {
            throw new IllegalArgumentException(leaf.length + " leaves for " + splits + " splits");
        }
        new Walk(column, threshold, left, right, leaf).add();
        return this;
    }

    /**
     * Adds a tree that is a single leaf: a constant.
     *
     * @param value the finite number it adds to each score
     * @return this builder
     * @throws IllegalArgumentException if the number is not finite
     */
    public ForestBuilder leaf(double value) {
        add(new int[] {Preorder.LEAF}, new float[0], new double[] {value});
        return this;
    }

    /** The forest of the trees added so far. */
    public Forest build() {
        int splits = thresholds.stream().mapToInt(part -> part.length).sum();
        float[] threshold = new float[splits];
        int at = 0;
        for (float[] part : thresholds) {
            System.arraycopy(part, 0, threshold, at, part.length);
            at += part.length;
        }
        int[] all = nodes.stream().flatMapToInt(Arrays::stream).toArray();
        double[] values = leaves.stream().flatMapToDouble(Arrays::stream).toArray();
        return new Forest(columns, Preorder.link(all, threshold, values));
    }

    private void add(int[] preorder, float[] threshold, double[] leaf) {
        Preorder.link(preorder, threshold, leaf); // a wrong tree is refused where it is added
        nodes.add(preorder);
        thresholds.add(threshold);
        leaves.add(leaf);
    }

    /** Goes over a tree in preorder, once to each node. */
    private final class Walk {
        private final int[] column;
        private final float[] threshold;
        private final int[] left;
        private final int[] right;
        private final double[] leaf;

        private final BitSet seenSplits = new BitSet();
        private final BitSet seenLeaves = new BitSet();
        private final int[] preorder;
        private final float[] thresholds;
        private final double[] leaves;
        private int splits;
        private int ends;

        Walk(int[] column, float[] threshold, int[] left, int[] right, double[] leaf) {
            this.column = column;
            this.threshold = threshold;
            this.left = left;
            this.right = right;
            this.leaf = leaf;
            this.preorder = new int[column.length + leaf.length];
            this.thresholds = new float[column.length];
            this.leaves = new double[leaf.length];
        }

        void add() {
            int[] stack = new int[preorder.length];
            int top = 1;
            while (top > 0) {
                int node = stack[--top];
                if (node < 0) {
                    visitLeaf(~node);
                } else {
                    visitSplit(node);
                    stack[top++] = right[node];
                    stack[top++] = left[node];
                }
            }
            if (splits + ends != preorder.length) {
                throw new IllegalArgumentException("some nodes do not hang on the root");
            }
            ForestBuilder.this.add(preorder, thresholds, leaves);
        }

        private void visitSplit(int split) {
            if (split >= column.length || column[split] < 0 || column[split] >= columns.size()) {
                throw new IllegalArgumentException("split " + split + " does not exist, or has no such column");
            }
            once(seenSplits, split, "split ");
            preorder[splits + ends] = column[split];
            thresholds[splits++] = threshold[split];
        }

        private void visitLeaf(int number) {
            if (number >= leaf.length) {
                throw new IllegalArgumentException("leaf " + number + " does not exist");
            }
            once(seenLeaves, number, "leaf ");
            preorder[splits + ends] = Preorder.LEAF;
            leaves[ends++] = leaf[number];
        }

        private void once(BitSet seen, int number, String what) {
            if (seen.get(number)) {
                throw new IllegalArgumentException(what + number + " has two parents");
            }
            seen.set(number);
        }
    }
}
