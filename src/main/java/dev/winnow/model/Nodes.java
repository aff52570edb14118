package dev.winnow.model;

/**
 * The trees of a forest in flat arrays, splits and leaves each numbered in preorder, tree after tree. A reference to a
 * node is the number of a split, or the complement {@code ~n} of the number of a leaf. Whoever makes one sees to it that
 * references lead down and stay inside; {@link Preorder} does.
 *
 * @param roots for each tree its root
 * @param column for each split the column it looks at
 * @param threshold for each split the largest value that goes left
 * @param left for each split the node for smaller values
 * @param right for each split the node for larger values
 * @param leaves for each leaf what it adds
 * @param depth the most splits on a way to a leaf
 */
record Nodes(int[] roots, int[] column, float[] threshold, int[] left, int[] right, double[] leaves, int depth) {

    int splits() {
        return column.length;
    }

    /** Tree by tree, so that a tree's nodes stay in the cache while it goes over the rows. */
    void descend(float[][] table, int rows, int firstTree, int endTree, Descent.Sink sink) {
        Descent descent = new Descent(this, table, rows);
        for (int tree = firstTree; tree < endTree; tree++) {
            descent.send(roots[tree], sink);
        }
    }

    void addTo(float[][] table, int rows, double[] sums) {
        descend(table, rows, 0, roots.length, (leaf, order, start, end) -> {
            double value = leaves[leaf];
            for (int i = start; i < end; i++) {
                sums[order[i]] += value;
            }
        });
    }

    /** For each tree and row the number of the leaf that the row falls into. */
    int[][] leavesOf(float[][] table, int rows) {
        int[][] found = new int[roots.length][rows];
        Descent descent = new Descent(this, table, rows);
        for (int tree = 0; tree < roots.length; tree++) {
            int[] numbers = found[tree];
            descent.send(roots[tree], (leaf, order, start, end) -> {
                for (int i = start; i < end; i++) {
                    numbers[order[i]] = leaf;
                }
            });
        }
        return found;
    }

    double score(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (node >= 0) {
                node = row[column[node]] <= threshold[node] ? left[node] : right[node];
            }
            sum += leaves[~node];
        }
        return sum;
    }

    /** The same trees, each column replaced by the one that the array has in its place. */
    Nodes moved(int[] places) {
        int[] moved = new int[column.length];
        for (int split = 0; split < moved.length; split++) {
            moved[split] = places[column[split]];
        }
        return new Nodes(roots, moved, threshold, left, right, leaves, depth);
    }

    Nodes rounded() {
        double[] floats = new double[leaves.length];
        for (int leaf = 0; leaf < floats.length; leaf++) {
            floats[leaf] = (float) leaves[leaf];
        }
        return new Nodes(roots, column, threshold, left, right, floats, depth);
    }

    /** Whether no leaf loses anything as a float. */
    boolean hasFloatLeaves() {
        for (double leaf : leaves) {
            if (Double.compare((float) leaf, leaf) != 0) {
                return false;
            }
        }
        return true;
    }
}
