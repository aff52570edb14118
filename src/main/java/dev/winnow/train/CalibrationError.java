package dev.winnow.train;

/**
 * The expected calibration error: how far the mean confidence lies from the share that is right, over bins of equal width
 * (Naeini et al., "Obtaining well calibrated probabilities using Bayesian binning", 2015). Not thread-safe.
 */
final class CalibrationError {

    private static final int BINS = 15;

    private final double[] sure = new double[BINS];
    private final double[] right = new double[BINS];
    private double all;

    void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        sure[bin] += confidence;
        right[bin] += isRight ? 1 : 0;
        all++;
    }

    /** From 0 to 1; 0 where nothing was added. */
    double value() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sure[bin] - right[bin]);
        }
        return all > 0 ? error / all : 0;
    }
}
