package dev.winnow.model;

/**
 * Links trees that are written in preorder: each split is followed by all of its left side, then all of its right side.
 * What is written so cannot loop or lead outside.
 */
final class Preorder {

    /** Stands for a leaf in the list of nodes; other numbers are columns. */
    static final int LEAF = 0xFFFF;

    private final int[] left;
    private final int[] right;
    private final int[] roots;
    /** Splits on the way down whose right side is still to come, and their depths. */
    private final int[] waiting = new int[Forest.MAX_DEPTH];

    private final int[] depths = new int[Forest.MAX_DEPTH];
    private int waitingCount;
    private int splits;
    private int leaves;
    private int trees;
    /** Depth of the node to come, and the split it hangs on; none for a root. */
    private int depth;

    private int parent = -1;
    private boolean rightSide;
    private int deepest;

    private Preorder(int splits, int trees) {
        this.left = new int[splits];
        this.right = new int[splits];
        this.roots = new int[trees];
    }

    /**
     * Links the trees.
     *
     * @param nodes in preorder the column of each split, {@link #LEAF} for each leaf
     * @param threshold of each split, in preorder
     * @param value of each leaf, in preorder
     * @throws IllegalArgumentException if the last tree is not complete, a tree is too deep, a threshold is not a number,
     *     or a value is not finite
     */
    static Nodes link(int[] nodes, float[] threshold, double[] value) {
        check(threshold, value);
        // Each tree has one leaf more than splits.
        Preorder linker = new Preorder(threshold.length, Math.max(0, value.length - threshold.length));
        int[] column = new int[threshold.length];
        for (int node : nodes) {
            if (node == LEAF) {
                linker.leaf();
            } else {
                column[linker.splits] = node;
                linker.split();
            }
        }
        if (linker.parent >= 0 || linker.trees != linker.roots.length) {
            throw new IllegalArgumentException("the last tree is not complete");
        }
        return new Nodes(linker.roots, column, threshold, linker.left, linker.right, value, linker.deepest);
    }

    private static void check(float[] threshold, double[] value) {
        for (float number : threshold) {
            if (Float.isNaN(number)) {
                throw new IllegalArgumentException("a threshold is not a number");
            }
        }
        for (double number : value) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a leaf is not a finite number");
            }
        }
    }

    private void split() {
        if (depth == Forest.MAX_DEPTH) {
            throw new IllegalArgumentException("a tree is deeper than " + Forest.MAX_DEPTH);
        }
        int split = splits++;
        hang(split);
        waiting[waitingCount] = split;
        depths[waitingCount++] = ++depth;
        deepest = Math.max(deepest, depth);
        parent = split;
        rightSide = false;
    }

    private void leaf() {
        hang(~leaves);
        leaves++;
        if (waitingCount == 0) {
            parent = -1;
            depth = 0;
        } else {
            parent = waiting[--waitingCount];
            depth = depths[waitingCount];
            rightSide = true;
        }
    }

    private void hang(int node) {
        if (parent < 0) {
            root(node);
        } else if (rightSide) {
            right[parent] = node;
        } else {
            left[parent] = node;
        }
    }

    private void root(int node) {
        if (trees == roots.length) {
            throw new IllegalArgumentException("the last tree is not complete");
        }
        roots[trees++] = node;
    }
}
