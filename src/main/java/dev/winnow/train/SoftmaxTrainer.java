package dev.winnow.train;

import java.util.Arrays;

/**
 * Fits multinomial logistic regressions with an L2 penalty to soft labels, by full-batch L-BFGS (Liu and Nocedal, "On
 * the limited memory BFGS method for large scale optimization", Mathematical Programming 45, 1989). With rows i of
 * weight w, classes c, targets t and predicted probabilities p it minimises
 *
 * <pre>-Σ<sub>i</sub> w<sub>i</sub> Σ<sub>c</sub> t<sub>ic</sub> log p<sub>ic</sub> + λ/2 Σ<sub>jc</sub> W<sub>jc</sub>²</pre>
 *
 * <p>where each class also has a bias, which is not penalised. The result has the same bits on every JVM and with any
 * number of threads; the work is done in the pool that calls. Immutable and thread-safe.
 */
final class SoftmaxTrainer {

    /** How far from 1 the targets of a row may sum. */
    private static final double TOLERANCE = 1e-3;

    private final int classes;
    private final double lambda;
    private final int iterations;

    /**
     * A trainer.
     *
     * @param classes at least two
     * @param lambda the penalty's factor, finite and not negative
     * @param iterations at most so many, at least one
     */
    SoftmaxTrainer(int classes, double lambda, int iterations) {
        if (classes < 2 || !(lambda >= 0) || lambda == Double.POSITIVE_INFINITY || iterations < 1) {
            throw new IllegalArgumentException(
                    classes + " classes, lambda " + lambda + ", " + iterations + " iterations");
        }
        this.classes = classes;
        this.lambda = lambda;
        this.iterations = iterations;
    }

    /**
     * The weights that fit best: for each column, and in a last row for the bias, one a class.
     *
     * @param rows what is known of each example
     * @param targets row after row a probability for each class, which sum to 1 where the row has weight
     * @param weights for each row how much it counts, finite and not negative; rows without weight change nothing
     * @throws IllegalArgumentException if sizes do not fit or values are not as said
     */
    float[][] fit(SparseRows rows, float[] targets, float[] weights) {
        check(rows, targets, weights);
        SoftmaxLoss loss = new SoftmaxLoss(rows, classes, targets, weights, lambda);
        double[] flat = Lbfgs.minimum(loss, loss.size(), iterations);
        float[][] fitted = new float[rows.columns() + 1][classes];
        for (int i = 0; i < flat.length; i++) {
            fitted[i / classes][i % classes] = (float) flat[i];
        }
        return fitted;
    }

    private void check(SparseRows rows, float[] targets, float[] weights) {
        if (weights.length != rows.rows() || targets.length != (long) rows.rows() * classes) {
            throw new IllegalArgumentException(targets.length + " targets and " + weights.length + " weights for "
                    + rows.rows() + " rows and " + classes + " classes");
        }
        for (int row = 0; row < weights.length; row++) {
            if (!Float.isFinite(weights[row]) || weights[row] < 0) {
                throw new IllegalArgumentException("row " + row + ": no weight: " + weights[row]);
            }
            if (weights[row] > 0) {
                checkTargets(row, Arrays.copyOfRange(targets, row * classes, (row + 1) * classes));
            }
        }
    }

    private static void checkTargets(int row, float[] targets) {
        double sum = 0;
        for (float target : targets) {
            sum += target >= 0 ? target : Double.NaN;
        }
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("row " + row + ": no probabilities: " + Arrays.toString(targets));
        }
    }
}
