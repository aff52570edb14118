package dev.winnow.decode;

import dev.winnow.document.Favor;
import java.util.Arrays;

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
        double wanted = 0;
        for (int i = 0; i < words.length; i++) {
            wanted += probabilities[i] * words[i];
        }
        double weight = favor.beta() * favor.beta();
        double threshold = MOST;
        double best = -1;
        double hit = 0;
        double given = 0;
        for (int i : likeliestFirst(probabilities)) {
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

    /** The rows by falling probability, of equals the first one first. */
    private static int[] likeliestFirst(double[] probabilities) {
        int rows = probabilities.length;
        double[] falling = new double[rows];
        for (int row = 0; row < rows; row++) {
            falling[row] = -probabilities[row];
        }
        double[] sorted = falling.clone();
        Arrays.sort(sorted);
        int[] equals = new int[rows];
        int[] order = new int[rows];
        for (int row = 0; row < rows; row++) {
            int place = firstOf(sorted, falling[row]);
            order[place + equals[place]++] = row;
        }
        return order;
    }

    private static int firstOf(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
