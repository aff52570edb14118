package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import java.util.List;

/** Means over the lines around, near and far. */
final class Windows implements FeatureGroup {

    private static final int SIDE = 10;

    @Override
    public void fill(FeatureTable table) {
        mean(table, WORDS, List.of(WIDE2_WORDS, WIDE15_WORDS, WIDE40_WORDS), 2, 15, 40);
        mean(table, FURNITURE_SHARE, List.of(WIDE2_FURNITURE, WIDE15_FURNITURE, WIDE40_FURNITURE), 2, 15, 40);
        mean(table, ENDS_SENTENCE, List.of(WIDE2_CLOSED, WIDE5_CLOSED, WIDE15_CLOSED, WIDE40_CLOSED), 2, 5, 15, 40);
        mean(
                table,
                FUNCTION_SHARE,
                List.of(WIDE2_FUNCTION, WIDE5_FUNCTION, WIDE15_FUNCTION, WIDE40_FUNCTION),
                2,
                5,
                15,
                40);
        mean(table, LINKED_SHARE, List.of(WIDE2_LINKED, WIDE5_LINKED, WIDE15_LINKED, WIDE40_LINKED), 2, 5, 15, 40);
        mean(
                table,
                CAPITALISED_SHARE,
                List.of(WIDE2_CAPITALISED, WIDE5_CAPITALISED, WIDE15_CAPITALISED, WIDE40_CAPITALISED),
                2,
                5,
                15,
                40);
        sides(table, WORDS, BEFORE10_WORDS, AFTER10_WORDS);
        sides(table, ENDS_SENTENCE, BEFORE10_CLOSED, AFTER10_CLOSED);
        sides(table, LINKED_SHARE, BEFORE10_LINKED, AFTER10_LINKED);
    }

    private static double[] sums(FeatureTable table, Feature from) {
        float[] source = table.cells(from);
        double[] sums = new double[table.rows() + 1];
        for (int row = 0; row < table.rows(); row++) {
            sums[row + 1] = sums[row] + Math.min(source[row], 200);
        }
        return sums;
    }

    private static float mean(double[] sums, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(sums.length - 1, to);
        return end <= start ? 0 : (float) ((sums[end] - sums[start]) / (end - start));
    }

    private static void mean(FeatureTable table, Feature from, List<Feature> to, int... reaches) {
        double[] sums = sums(table, from);
        for (int k = 0; k < reaches.length; k++) {
            float[] target = table.cells(to.get(k));
            for (int row = 0; row < table.rows(); row++) {
                target[row] = mean(sums, row - reaches[k], row + reaches[k] + 1);
            }
        }
    }

    private static void sides(FeatureTable table, Feature from, Feature before, Feature after) {
        double[] sums = sums(table, from);
        for (int row = 0; row < table.rows(); row++) {
            table.cells(before)[row] = mean(sums, row - SIDE, row);
            table.cells(after)[row] = mean(sums, row + 1, row + 1 + SIDE);
        }
    }
}
