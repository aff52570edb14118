package dev.winnow.train;

import dev.winnow.model.Forest;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How trees are grown. Immutable and thread-safe; {@link #builder(Objective)} has the defaults.
 *
 * @param objective what is fitted
 * @param trees the most rounds of boosting, from 1, each of which grows a tree, or one for each role; fewer where nothing
 *     is left to split
 * @param depth the most splits on the way to a leaf, from 1 to {@link Forest#MAX_DEPTH}
 * @param leaves the most leaves of a tree, from 2 to 131,072
 * @param learningRate what part of each tree counts, above 0
 * @param minRows the fewest rows in a leaf, from 1
 * @param lambda L2 regularisation, from 0
 * @param featureFraction part of the columns that each tree sees, above 0, up to 1
 * @param baggingFraction part of the rows that a tree sees, above 0, up to 1
 * @param baggingEvery after how many trees those rows are drawn anew, from 1; 0: each tree sees all rows
 * @param bins the most different values that are told apart in a column, from 2 to 65,535
 * @param seed of all that is drawn by lot
 * @param threads that train, from 1; the forest does not depend on it. More than there are idle cores make it many times
 *     slower, as they wait for each other busily
 */
public record TreeSettings(
        Objective objective,
        int trees,
        int depth,
        int leaves,
        double learningRate,
        int minRows,
        double lambda,
        double featureFraction,
        double baggingFraction,
        int baggingEvery,
        int bins,
        int seed,
        int threads) {

    private static final int MOST_LEAVES = 131_072;
    private static final int MOST_BINS = 65_535;

    /** @throws IllegalArgumentException if a value is out of its range */
    public TreeSettings {
        requireRange("trees", trees, 1, Integer.MAX_VALUE);
        requireRange("depth", depth, 1, Forest.MAX_DEPTH);
        requireRange("leaves", leaves, 2, MOST_LEAVES);
        requireRange("learningRate", learningRate, Double.MIN_VALUE, Double.MAX_VALUE);
        requireRange("minRows", minRows, 1, Integer.MAX_VALUE);
        requireRange("lambda", lambda, 0, Double.MAX_VALUE);
        requireRange("featureFraction", featureFraction, Double.MIN_VALUE, 1);
        requireRange("baggingFraction", baggingFraction, Double.MIN_VALUE, 1);
        requireRange("baggingEvery", baggingEvery, 0, Integer.MAX_VALUE);
        requireRange("bins", bins, 2, MOST_BINS);
        requireRange("seed", seed, 0, Integer.MAX_VALUE);
        requireRange("threads", threads, 1, Integer.MAX_VALUE);
    }

    /** Starts from 100 trees of 31 leaves and depth 8, rate 0.1, 20 rows a leaf, 255 bins, all rows and columns, seed 1, one thread. */
    public static Builder builder(Objective objective) {
        return new Builder(objective);
    }

    /** What a model card says of them: LightGBM's names and values, in order; without the threads. */
    public Map<String, String> parameters() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("objective", objective.key());
        if (objective.classes() > 1) {
            map.put("num_class", String.valueOf(objective.classes()));
        }
        map.put("num_iterations", String.valueOf(trees));
        map.put("max_depth", String.valueOf(depth));
        map.put("num_leaves", String.valueOf(leaves));
        map.put("learning_rate", plain(learningRate));
        map.put("min_data_in_leaf", String.valueOf(minRows));
        map.put("lambda_l2", plain(lambda));
        map.put("feature_fraction", plain(featureFraction));
        map.put("bagging_fraction", plain(baggingFraction));
        map.put("bagging_freq", String.valueOf(baggingEvery));
        map.put("max_bin", String.valueOf(bins));
        map.put("seed", String.valueOf(seed));
        return Collections.unmodifiableMap(map);
    }

    private static String plain(double value) {
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }

    private static void requireRange(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " is " + value + "; it is from " + least + " to " + most);
        }
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {
        private final Objective objective;
        private int trees = 100;
        private int depth = 8;
        private int leaves = 31;
        private double learningRate = 0.1;
        private int minRows = 20;
        private double lambda;
        private double featureFraction = 1;
        private double baggingFraction = 1;
        private int baggingEvery;
        private int bins = 255;
        private int seed = 1;
        private int threads = 1;

        private Builder(Objective objective) {
            this.objective = objective;
        }

        /** Sets the most trees. */
        public Builder trees(int value) {
            trees = value;
            return this;
        }

        /** Sets the most splits on the way to a leaf. */
        public Builder depth(int value) {
            depth = value;
            return this;
        }

        /** Sets the most leaves of a tree. */
        public Builder leaves(int value) {
            leaves = value;
            return this;
        }

        /** Sets what part of each tree counts. */
        public Builder learningRate(double value) {
            learningRate = value;
            return this;
        }

        /** Sets the fewest rows in a leaf. */
        public Builder minRows(int value) {
            minRows = value;
            return this;
        }

        /** Sets the L2 regularisation. */
        public Builder lambda(double value) {
            lambda = value;
            return this;
        }

        /** Sets the part of the columns that each tree sees. */
        public Builder featureFraction(double value) {
            featureFraction = value;
            return this;
        }

        /** Sets the part of the rows that a tree sees, and after how many trees they are drawn anew. */
        public Builder bagging(double fraction, int every) {
            baggingFraction = fraction;
            baggingEvery = every;
            return this;
        }

        /** Sets the most different values that are told apart in a column. */
        public Builder bins(int value) {
            bins = value;
            return this;
        }

        /** Sets the seed. */
        public Builder seed(int value) {
            seed = value;
            return this;
        }

        /** Sets the number of threads. */
        public Builder threads(int value) {
            threads = value;
            return this;
        }

        /**
         * The settings.
         *
         * @throws IllegalArgumentException if a value is out of its range
         */
        public TreeSettings build() {
            return new TreeSettings(
                    objective,
                    trees,
                    depth,
                    leaves,
                    learningRate,
                    minRows,
                    lambda,
                    featureFraction,
                    baggingFraction,
                    baggingEvery,
                    bins,
                    seed,
                    threads);
        }
    }
}
