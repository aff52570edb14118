package dev.winnow.model;

/** From scores to probabilities that add up to 1. */
final class Softmax {

    private Softmax() {}

    static double[] of(float[] scores) {
        double[] logs = logs(scores);
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.exp(logs[i]);
        }
        return logs;
    }

    /** The probabilities' natural logarithms. */
    static double[] logs(float[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += StrictMath.exp(score - most);
        }
        double log = most + StrictMath.log(sum);
        double[] logs = new double[scores.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = scores[i] - log;
        }
        return logs;
    }
}
