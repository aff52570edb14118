package dev.winnow.model;

import dev.winnow.document.FastMath;

/** From scores to probabilities that add up to 1. */
final class Softmax {

    private Softmax() {}

    /** Writes the probabilities. */
    static void of(float[] scores, double[] probabilities) {
        double most = most(scores);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = FastMath.exp(scores[i] - most);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
    }

    /** The probabilities' natural logarithms. */
    static double[] logs(float[] scores) {
        double most = most(scores);
        double sum = 0;
        for (float score : scores) {
            sum += FastMath.exp(score - most);
        }
        double log = most + FastMath.log(sum);
        double[] logs = new double[scores.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = scores[i] - log;
        }
        return logs;
    }

    private static double most(float[] scores) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        return most;
    }
}
