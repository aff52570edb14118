package dev.winnow.train;

import java.util.Arrays;

/**
 * The share of some rows in a {@link SoftmaxLoss} and its gradient. Not thread-safe.
 *
 * <p>Nearly all of training's time is spent in its two loops over a row's cells. They take six classes at a time, whose
 * numbers stay in registers: twice as fast as loops over all classes.
 */
final class SoftmaxChunk {

    private static final int BLOCK = 6;

    private final SparseRows rows;
    private final int classes;
    private final float[] targets;
    private final float[] weights;
    private final int from;
    private final int to;
    private final float[] gradient;
    private final float[] scores;
    private double loss;

    SoftmaxChunk(SparseRows rows, int classes, float[] targets, float[] weights, int from, int to) {
        this.rows = rows;
        this.classes = classes;
        this.targets = targets;
        this.weights = weights;
        this.from = from;
        this.to = to;
        this.gradient = new float[(rows.columns() + 1) * classes];
        this.scores = new float[classes];
    }

    double loss() {
        return loss;
    }

    float[] gradient() {
        return gradient;
    }

    /** Sets loss and gradient to those at a point. */
    void run(float[] point) {
        Arrays.fill(gradient, 0);
        loss = 0;
        for (int row = from; row < to; row++) {
            if (weights[row] > 0) {
                score(row, point);
                loss += weights[row] * residuals(row);
                scatter(row);
            }
        }
    }

    private void score(int row, float[] point) {
        System.arraycopy(point, point.length - classes, scores, 0, classes);
        int k = 0;
        for (; k + BLOCK <= classes; k += BLOCK) {
            scoreBlock(rows.starts[row], rows.starts[row + 1], k, point);
        }
        for (; k < classes; k++) {
            for (int i = rows.starts[row]; i < rows.starts[row + 1]; i++) {
                scores[k] += rows.value[i] * point[rows.column[i] * classes + k];
            }
        }
    }

    private void scoreBlock(int start, int end, int k, float[] point) {
        int[] column = rows.column;
        float[] value = rows.value;
        int stride = classes;
        float a = scores[k];
        float b = scores[k + 1];
        float c = scores[k + 2];
        float d = scores[k + 3];
        float e = scores[k + 4];
        float f = scores[k + 5];
        for (int i = start; i < end; i++) {
            int at = column[i] * stride + k;
            float v = value[i];
            a += v * point[at];
            b += v * point[at + 1];
            c += v * point[at + 2];
            d += v * point[at + 3];
            e += v * point[at + 4];
            f += v * point[at + 5];
        }
        scores[k] = a;
        scores[k + 1] = b;
        scores[k + 2] = c;
        scores[k + 3] = d;
        scores[k + 4] = e;
        scores[k + 5] = f;
    }

    /** Turns the scores into the loss's slopes along them; returns the loss without the row's weight. */
    private double residuals(int row) {
        float max = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            max = Math.max(max, score);
        }
        int target = row * classes;
        float sum = 0;
        double mean = 0;
        for (int k = 0; k < classes; k++) {
            float score = scores[k] - max;
            mean += (double) targets[target + k] * score;
            scores[k] = Exponential.of(score);
            sum += scores[k];
        }
        float weight = weights[row];
        for (int k = 0; k < classes; k++) {
            scores[k] = weight * (scores[k] / sum - targets[target + k]);
        }
        return StrictMath.log(sum) - mean;
    }

    /** Adds the residuals, which are in the scores, to the gradient. */
    private void scatter(int row) {
        int k = 0;
        for (; k + BLOCK <= classes; k += BLOCK) {
            scatterBlock(rows.starts[row], rows.starts[row + 1], k);
        }
        for (; k < classes; k++) {
            for (int i = rows.starts[row]; i < rows.starts[row + 1]; i++) {
                gradient[rows.column[i] * classes + k] += rows.value[i] * scores[k];
            }
        }
        for (k = 0; k < classes; k++) {
            gradient[gradient.length - classes + k] += scores[k];
        }
    }

    private void scatterBlock(int start, int end, int k) {
        int[] column = rows.column;
        float[] value = rows.value;
        float[] sums = gradient;
        int stride = classes;
        float a = scores[k];
        float b = scores[k + 1];
        float c = scores[k + 2];
        float d = scores[k + 3];
        float e = scores[k + 4];
        float f = scores[k + 5];
        for (int i = start; i < end; i++) {
            int at = column[i] * stride + k;
            float v = value[i];
            sums[at] += v * a;
            sums[at + 1] += v * b;
            sums[at + 2] += v * c;
            sums[at + 3] += v * d;
            sums[at + 4] += v * e;
            sums[at + 5] += v * f;
        }
    }
}
