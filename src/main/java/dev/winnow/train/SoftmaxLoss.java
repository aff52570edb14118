package dev.winnow.train;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How badly a multinomial logistic regression fits, with its gradient. A point holds for each column, and last for the
 * bias, one number a class. The rows are cut into chunks which may run at the same time, in the pool of the caller;
 * there are always as many, and they are summed in order, so that the result does not depend on the threads.
 *
 * <p>Not thread-safe.
 */
final class SoftmaxLoss implements Lbfgs.Slope {

    private static final int CHUNKS = 4;

    private final double lambda;
    private final int biases;
    private final float[] point;
    private final SoftmaxChunk[] chunks;

    SoftmaxLoss(SparseRows rows, int classes, float[] targets, float[] weights, double lambda) {
        this.lambda = lambda;
        this.biases = Math.multiplyExact(rows.columns(), classes);
        this.point = new float[Math.addExact(biases, classes)];
        this.chunks = new SoftmaxChunk[CHUNKS];
        for (int i = 0; i < CHUNKS; i++) {
            int from = (int) ((long) rows.rows() * i / CHUNKS);
            int to = (int) ((long) rows.rows() * (i + 1) / CHUNKS);
            chunks[i] = new SoftmaxChunk(rows, classes, targets, weights, from, to);
        }
    }

    /** How many numbers a point has. */
    int size() {
        return point.length;
    }

    @Override
    public double at(double[] at, double[] gradient) {
        for (int i = 0; i < point.length; i++) {
            point[i] = (float) at[i];
        }
        IntStream.range(0, CHUNKS).parallel().forEach(i -> chunks[i].run(point));
        double loss = penalty(at, gradient);
        for (SoftmaxChunk chunk : chunks) {
            loss += chunk.loss();
            float[] part = chunk.gradient();
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += part[i];
            }
        }
        return loss;
    }

    private double penalty(double[] at, double[] gradient) {
        double squares = 0;
        for (int i = 0; i < biases; i++) {
            squares += at[i] * at[i];
            gradient[i] = lambda * at[i];
        }
        Arrays.fill(gradient, biases, gradient.length, 0);
        return lambda / 2 * squares;
    }
}
