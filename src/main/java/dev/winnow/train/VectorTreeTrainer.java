package dev.winnow.train;

import dev.winnow.model.Forest;
import dev.winnow.model.ForestBuilder;
import dev.winnow.model.LeafWeights;
import dev.winnow.model.VectorForest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains forests each of whose leaves speaks for or against all classes, by gradient boosting of the multinomial logistic
 * loss with one tree a round (Zhang and Jung, "GBDT-MO: Gradient-Boosted Decision Trees for Multiple Outputs", IEEE TNNLS,
 * 2021). A hundred such trees know more of roles than the 432 that come of one tree a class and round. Immutable and
 * thread-safe.
 */
final class VectorTreeTrainer {

    /**
     * To find splits, the gradients of a class are divided by their spread to this power, so that rare classes are heard. At
     * 1 all classes would count the same.
     */
    private static final double EVENNESS = 0.5;

    private static final double LEAST_SPREAD = 1e-4;

    /** The most that one leaf may add to a score. */
    private static final double MOST_STEP = 0.5;

    private static final int STEPS = 127;

    private final int classes;
    private final TreeSettings settings;

    /** A trainer; {@code minRows} of the settings counts rows by their weight. */
    VectorTreeTrainer(int classes, TreeSettings settings) {
        this.classes = classes;
        this.settings = settings;
    }

    /**
     * Trains a forest.
     *
     * @param columns the columns' names
     * @param cells finite values, row after row
     * @param shares for each row the probability of each class
     * @param weights for each row how much it counts
     */
    VectorForest train(List<String> columns, float[] cells, float[] shares, float[] weights) {
        Bins bins = Bins.of(cells, weights.length, columns.size(), settings.bins());
        return new Boosting(columns, bins, shares, weights).run();
    }

    private final class Boosting {

        private final Bins bins;
        private final int[] useful;
        private final float[] shares;
        private final float[] weights;
        private final double[] scores;
        private final double[] probabilities;
        private final float[] gradients;
        private final ForestBuilder forest;
        private final List<float[]> leaves = new ArrayList<>();
        private final Random lots = new Random(settings.seed());

        Boosting(List<String> columns, Bins bins, float[] shares, float[] weights) {
            this.bins = bins;
            this.useful = bins.useful();
            this.shares = shares;
            this.weights = weights;
            this.scores = new double[shares.length];
            this.probabilities = new double[shares.length];
            this.gradients = new float[weights.length * (classes + 1)];
            this.forest = Forest.builder(columns);
        }

        VectorForest run() {
            for (int tree = 0; tree < settings.trees(); tree++) {
                round();
            }
            return new VectorForest(forest.build(), LeafWeights.of(classes, leaves.toArray(new float[0][])));
        }

        private void round() {
            rows().forEach(this::guess);
            double[] scales = scales();
            rows().forEach(row -> differ(row, scales));
            GrownTree tree =
                    new VectorTreeGrower(bins, drawnColumns(), drawnRows(), gradients, classes + 1, settings).grow();
            int[] fallen = tree.leavesOf(bins);
            float[][] said = weigh(fallen, tree.leaves());
            rows().forEach(row -> {
                for (int k = 0; k < classes; k++) {
                    scores[row * classes + k] += said[fallen[row]][k];
                }
            });
            keep(tree, said);
        }

        private IntStream rows() {
            return IntStream.range(0, weights.length).parallel();
        }

        private void guess(int row) {
            int from = row * classes;
            double most = Double.NEGATIVE_INFINITY;
            for (int k = from; k < from + classes; k++) {
                most = Math.max(most, scores[k]);
            }
            double sum = 0;
            for (int k = from; k < from + classes; k++) {
                probabilities[k] = StrictMath.exp(scores[k] - most);
                sum += probabilities[k];
            }
            for (int k = from; k < from + classes; k++) {
                probabilities[k] /= sum;
            }
        }

        private double[] scales() {
            double[] spread = new double[classes];
            double all = 0;
            for (int row = 0; row < weights.length; row++) {
                all += weights[row];
                for (int k = 0; k < classes; k++) {
                    double p = probabilities[row * classes + k];
                    spread[k] += weights[row] * p * (1 - p);
                }
            }
            for (int k = 0; k < classes; k++) {
                spread[k] = StrictMath.pow(Math.max(LEAST_SPREAD, spread[k] / all), -EVENNESS / 2);
            }
            return spread;
        }

        private void differ(int row, double[] scales) {
            int to = row * (classes + 1);
            for (int k = 0; k < classes; k++) {
                int at = row * classes + k;
                gradients[to + k] = (float) (scales[k] * weights[row] * (shares[at] - probabilities[at]));
            }
            gradients[to + classes] = weights[row];
        }

        private int[] drawnColumns() {
            int[] drawn = useful.clone();
            int count = (int) StrictMath.round(settings.featureFraction() * drawn.length);
            for (int i = 0; i < count; i++) {
                int other = i + lots.nextInt(drawn.length - i);
                int column = drawn[other];
                drawn[other] = drawn[i];
                drawn[i] = column;
            }
            int[] kept = Arrays.copyOf(drawn, count);
            Arrays.sort(kept);
            return kept;
        }

        private int[] drawnRows() {
            return IntStream.range(0, weights.length)
                    .filter(row -> lots.nextDouble() < settings.baggingFraction())
                    .toArray();
        }

        /** What each leaf adds to the score of each class: a Newton step. */
        private float[][] weigh(int[] fallen, int count) {
            double[][] slopes = new double[count][classes];
            double[][] curvatures = new double[count][classes];
            for (int row = 0; row < fallen.length; row++) {
                for (int k = 0; k < classes; k++) {
                    double p = probabilities[row * classes + k];
                    slopes[fallen[row]][k] += weights[row] * (shares[row * classes + k] - p);
                    curvatures[fallen[row]][k] += weights[row] * p * (1 - p);
                }
            }
            float[][] said = new float[count][classes];
            for (int leaf = 0; leaf < count; leaf++) {
                for (int k = 0; k < classes; k++) {
                    double step = slopes[leaf][k] / (curvatures[leaf][k] + settings.lambda());
                    said[leaf][k] = rounded(settings.learningRate() * step);
                }
            }
            return said;
        }

        /** The number as a file keeps it, so that later trees make up for what it loses. */
        private static float rounded(double step) {
            double cut = Math.max(-MOST_STEP, Math.min(MOST_STEP, step));
            return (float) (StrictMath.rint(cut / MOST_STEP * STEPS) * MOST_STEP / STEPS);
        }

        /** Puts the tree into the forest, which numbers leaves from left to right. */
        private void keep(GrownTree tree, float[][] said) {
            if (tree.leaves() == 1) {
                forest.leaf(0);
            } else {
                forest.tree(tree.column(), tree.thresholds(bins), tree.left(), tree.right(), new double[tree.leaves()]);
            }
            for (int leaf : tree.fromLeftToRight()) {
                leaves.add(said[leaf]);
            }
        }
    }
}
