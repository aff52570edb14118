package dev.winnow.train;

import java.util.stream.IntStream;

/**
 * The shape of a tree over {@link Bins}. A child is the number of a split, or {@code ~n} for leaf n; split 0 is the root,
 * where there is one. Nobody changes the arrays.
 *
 * @param column for each split the column it looks at
 * @param bin for each split the last range that goes left
 * @param left for each split the child for that range and those before it
 * @param right for each split the child for the others
 */
record GrownTree(int[] column, int[] bin, int[] left, int[] right) {

    /** Number of leaves. */
    int leaves() {
        return column.length + 1;
    }

    /** The leaf that each row falls into. */
    int[] leavesOf(Bins bins) {
        int[] found = new int[bins.rows()];
        if (column.length > 0) {
            IntStream.range(0, found.length).parallel().forEach(row -> found[row] = leaf(bins.cells(), row));
        }
        return found;
    }

    private int leaf(byte[][] cells, int row) {
        int node = 0;
        while (node >= 0) {
            node = cells[column[node]][row] <= bin[node] ? left[node] : right[node];
        }
        return ~node;
    }

    /** Its leaves as they stand beside each other. */
    int[] fromLeftToRight() {
        int[] found = new int[leaves()];
        int count = 0;
        int[] stack = new int[leaves()];
        int top = 0;
        stack[top++] = column.length == 0 ? ~0 : 0;
        while (top > 0) {
            int node = stack[--top];
            if (node < 0) {
                found[count++] = ~node;
            } else {
                stack[top++] = right[node];
                stack[top++] = left[node];
            }
        }
        return found;
    }

    /** The values at which its splits part rows. */
    float[] thresholds(Bins bins) {
        float[] thresholds = new float[column.length];
        for (int split = 0; split < thresholds.length; split++) {
            thresholds[split] = bins.cuts()[column[split]][bin[split]];
        }
        return thresholds;
    }
}
