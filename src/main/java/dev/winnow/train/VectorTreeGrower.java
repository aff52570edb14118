package dev.winnow.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Grows one tree whose leaves tell something of several classes at once: always at the leaf and at the cut where the
 * squared sums of all classes' gradients gain most. For one tree; works in the pool that calls, with the same result for
 * any number of threads.
 */
final class VectorTreeGrower {

    private final Bins bins;
    private final int[] columns;
    private final float[] gradients;
    /** Gradients of a row, and after them its weight. */
    private final int width;

    private final TreeSettings settings;
    /** The rows; those of a leaf lie together. */
    private final int[] order;

    private final int[] larger;
    private final int[] column;
    private final int[] bin;
    private final int[] left;
    private final int[] right;
    private int splits;

    /**
     * A grower.
     *
     * @param columns the columns it may split on
     * @param rows the rows it sees; the array is used up
     * @param gradients for each row of the table one a class, then the row's weight
     * @param width classes and one
     */
    VectorTreeGrower(Bins bins, int[] columns, int[] rows, float[] gradients, int width, TreeSettings settings) {
        this.bins = bins;
        this.columns = columns;
        this.gradients = gradients;
        this.width = width;
        this.settings = settings;
        this.order = rows;
        this.larger = new int[rows.length];
        this.column = new int[settings.leaves() - 1];
        this.bin = new int[settings.leaves() - 1];
        this.left = new int[settings.leaves() - 1];
        this.right = new int[settings.leaves() - 1];
    }

    /** A cut of a leaf: its gain, 0 where there is none, the place of its column among those seen, and the last range on the left. */
    private record Cut(double gain, int place, int bin) {
        static final Cut NONE = new Cut(0, 0, 0);
    }

    /** A leaf under way: its rows, the split it hangs on, sums by column and range, and its best cut. */
    private final class Leaf {
        final int start;
        final int end;
        final int depth;
        final int parent;
        final boolean isLeft;
        double @Nullable [] sums;
        Cut best = Cut.NONE;

        Leaf(int start, int end, int depth, int parent, boolean isLeft) {
            this.start = start;
            this.end = end;
            this.depth = depth;
            this.parent = parent;
            this.isLeft = isLeft;
        }

        void look(double[] known) {
            if (depth < settings.depth()) {
                best = bestCut(known);
                sums = best.gain() > 0 ? known : null;
            }
        }

        void hang(int child) {
            if (parent >= 0) {
                (isLeft ? left : right)[parent] = child;
            }
        }
    }

    /** The tree. */
    GrownTree grow() {
        List<Leaf> leaves = new ArrayList<>();
        Leaf root = new Leaf(0, order.length, 0, -1, true);
        root.look(sums(root));
        leaves.add(root);
        for (int next = best(leaves); next >= 0 && splits < column.length; next = best(leaves)) {
            split(leaves.remove(next), leaves);
        }
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            leaves.get(leaf).hang(~leaf);
        }
        return new GrownTree(
                Arrays.copyOf(column, splits),
                Arrays.copyOf(bin, splits),
                Arrays.copyOf(left, splits),
                Arrays.copyOf(right, splits));
    }

    private static int best(List<Leaf> leaves) {
        int best = -1;
        double most = 0;
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            if (leaves.get(leaf).best.gain() > most) {
                most = leaves.get(leaf).best.gain();
                best = leaf;
            }
        }
        return best;
    }

    private void split(Leaf leaf, List<Leaf> leaves) {
        int split = splits++;
        column[split] = columns[leaf.best.place()];
        bin[split] = leaf.best.bin();
        leaf.hang(split);
        int middle = divide(leaf, bins.cells()[column[split]], bin[split]);
        Leaf lower = new Leaf(leaf.start, middle, leaf.depth + 1, split, true);
        Leaf upper = new Leaf(middle, leaf.end, leaf.depth + 1, split, false);
        leaves.add(lower);
        leaves.add(upper);
        double[] rest = leaf.sums;
        if (leaf.depth + 1 < settings.depth() && rest != null) {
            boolean isLowerSmall = lower.end - lower.start < upper.end - upper.start;
            double[] few = sums(isLowerSmall ? lower : upper);
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= few[i];
            }
            lower.look(isLowerSmall ? few : rest);
            upper.look(isLowerSmall ? rest : few);
        }
    }

    private int divide(Leaf leaf, byte[] cells, int last) {
        int at = leaf.start;
        int rights = 0;
        for (int i = leaf.start; i < leaf.end; i++) {
            if (cells[order[i]] <= last) {
                order[at++] = order[i];
            } else {
                larger[rights++] = order[i];
            }
        }
        System.arraycopy(larger, 0, order, at, rights);
        return at;
    }

    private double[] sums(Leaf leaf) {
        int part = Bins.MOST * width;
        double[] sums = new double[columns.length * part];
        IntStream.range(0, columns.length).parallel().forEach(place -> {
            float[] own = new float[part];
            byte[] cells = bins.cells()[columns[place]];
            for (int i = leaf.start; i < leaf.end; i++) {
                int to = cells[order[i]] * width;
                int from = order[i] * width;
                for (int k = 0; k < width; k++) {
                    own[to + k] += gradients[from + k];
                }
            }
            for (int i = 0; i < part; i++) {
                sums[place * part + i] = own[i];
            }
        });
        return sums;
    }

    private Cut bestCut(double[] sums) {
        return IntStream.range(0, columns.length)
                .parallel()
                .mapToObj(place -> bestCut(sums, place))
                .reduce(Cut.NONE, (first, second) -> second.gain() > first.gain() ? second : first);
    }

    private Cut bestCut(double[] sums, int place) {
        int ranges = bins.cuts()[columns[place]].length + 1;
        int base = place * Bins.MOST * width;
        double[] all = new double[width];
        for (int range = 0; range < ranges; range++) {
            add(sums, base + range * width, all);
        }
        double whole = worth(all);
        double[] lower = new double[width];
        double[] upper = new double[width];
        Cut best = Cut.NONE;
        for (int range = 0; range < ranges - 1; range++) {
            add(sums, base + range * width, lower);
            for (int k = 0; k < width; k++) {
                upper[k] = all[k] - lower[k];
            }
            if (lower[width - 1] >= settings.minRows() && upper[width - 1] >= settings.minRows()) {
                double gain = worth(lower) + worth(upper) - whole;
                best = gain > best.gain() ? new Cut(gain, place, range) : best;
            }
        }
        return best;
    }

    private void add(double[] sums, int from, double[] to) {
        for (int k = 0; k < width; k++) {
            to[k] += sums[from + k];
        }
    }

    private double worth(double[] sums) {
        double squares = 0;
        for (int k = 0; k < width - 1; k++) {
            squares += sums[k] * sums[k];
        }
        return squares / (sums[width - 1] + settings.lambda());
    }
}
