package dev.winnow.decode;

import dev.winnow.document.Favor;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The probability above which the lines of a page count as content: the cut that maximises the expected
 * F<sub>β</sub> of the kept words, as Lewis ("Evaluating and optimizing autonomous text classification systems", SIGIR
 * 1995) proposed for F1, within bounds.
 *
 * @param threshold least probability of a content line
 * @param expectedF1 expected F1 of the words at or above it, 0 to 1
 */
record Cut(double threshold, double expectedF1) {

    private static final double LEAST = 0.12;
    private static final double MOST = 0.6;
    private static final double MOST_FOR_PRECISION = 0.9;

    /** The cut for lines with these probabilities and numbers of words. */
    static Cut of(double[] probabilities, int[] words, Favor favor) {
        Integer[] order = new Integer[probabilities.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -probabilities[i]));
        double wanted = 0;
        for (int i = 0; i < words.length; i++) {
            wanted += probabilities[i] * words[i];
        }
        double weight = favor.beta() * favor.beta();
        double threshold = MOST;
        double best = -1;
        double hit = 0;
        double given = 0;
        for (int i : order) {
            hit += probabilities[i] * words[i];
            given += words[i];
            double score = (1 + weight) * hit / Math.max(1e-9, given + weight * wanted);
            if (score > best) {
                best = score;
                threshold = probabilities[i];
            }
        }
        double most = favor == Favor.PRECISION ? MOST_FOR_PRECISION : MOST;
        double clipped = Math.min(most, Math.max(LEAST, threshold));
        return new Cut(clipped, expectedF1(probabilities, words, clipped, wanted));
    }

    private static double expectedF1(double[] probabilities, int[] words, double threshold, double wanted) {
        double hit = 0;
        double given = 0;
        for (int i = 0; i < words.length; i++) {
            if (probabilities[i] >= threshold) {
                hit += probabilities[i] * words[i];
                given += words[i];
            }
        }
        return given + wanted > 0 ? 2 * hit / (given + wanted) : 0;
    }
}
