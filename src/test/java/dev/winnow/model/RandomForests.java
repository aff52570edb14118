package dev.winnow.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Forests, rows and a plain evaluation to hold ours against, all from a seed. */
final class RandomForests {

    /** A tree as a textbook has it. */
    sealed interface Tree {
        record Leaf(double value) implements Tree {}

        record Split(int column, float threshold, Tree left, Tree right) implements Tree {}

        default double score(float[] row) {
            if (this instanceof Split split) {
                return (row[split.column] <= split.threshold ? split.left : split.right).score(row);
            }
            return ((Leaf) this).value;
        }
    }

    private final Random random;

    RandomForests(long seed) {
        this.random = new Random(seed);
    }

    static List<String> names(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> "column-" + i).toList();
    }

    List<Tree> trees(int count, int columns, int depth) {
        return IntStream.range(0, count).mapToObj(i -> tree(columns, depth)).toList();
    }

    private Tree tree(int columns, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return new Tree.Leaf(random.nextGaussian());
        }
        return new Tree.Split(random.nextInt(columns), value(), tree(columns, depth - 1), tree(columns, depth - 1));
    }

    float[] row(int columns) {
        float[] row = new float[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = value();
        }
        return row;
    }

    /** Few different values, so that rows meet thresholds exactly; some odd ones. */
    private float value() {
        float[] odd = {0f, -0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY};
        return random.nextInt(8) == 0 ? odd[random.nextInt(odd.length)] : random.nextInt(21) / 4f - 2;
    }

    static Forest forest(List<Tree> trees, int columns) {
        ForestBuilder builder = Forest.builder(names(columns));
        for (Tree tree : trees) {
            if (tree instanceof Tree.Leaf leaf) {
                builder.leaf(leaf.value);
            } else {
                new Flat().add((Tree.Split) tree, builder);
            }
        }
        return builder.build();
    }

    /** Numbers splits and leaves in postorder, the root aside: another order than the one that forests keep. */
    private static final class Flat {
        private final List<Tree.Split> splits = new ArrayList<>();
        private final List<int[]> children = new ArrayList<>();
        private final List<Double> leaves = new ArrayList<>();

        void add(Tree.Split root, ForestBuilder builder) {
            splits.add(root);
            children.add(new int[2]);
            children.set(0, new int[] {number(root.left), number(root.right)});
            int count = splits.size();
            int[] column = new int[count];
            float[] threshold = new float[count];
            for (int i = 0; i < count; i++) {
                column[i] = splits.get(i).column;
                threshold[i] = splits.get(i).threshold;
            }
            int[] left = children.stream().mapToInt(pair -> pair[0]).toArray();
            int[] right = children.stream().mapToInt(pair -> pair[1]).toArray();
            builder.tree(
                    column,
                    threshold,
                    left,
                    right,
                    leaves.stream().mapToDouble(Double::doubleValue).toArray());
        }

        private int number(Tree tree) {
            if (tree instanceof Tree.Leaf leaf) {
                leaves.add(leaf.value);
                return -leaves.size();
            }
            Tree.Split split = (Tree.Split) tree;
            int right = number(split.right);
            int left = number(split.left);
            splits.add(split);
            children.add(new int[] {left, right});
            return splits.size() - 1;
        }
    }
}
