package dev.winnow.rules;

import dev.winnow.features.Feature;
import dev.winnow.features.FeatureTable;

/**
 * Between what numbers a feature of a line must lie for a rule to fit.
 *
 * @param feature the feature
 * @param least the least number that fits
 * @param most the greatest that fits
 */
record Bounds(Feature feature, float least, float most) {

    static Bounds is(Feature feature) {
        return above(feature, 0);
    }

    static Bounds isNot(Feature feature) {
        return atMost(feature, 0);
    }

    static Bounds above(Feature feature, float number) {
        return atLeast(feature, Math.nextUp(number));
    }

    static Bounds atLeast(Feature feature, float number) {
        return new Bounds(feature, number, Float.POSITIVE_INFINITY);
    }

    static Bounds below(Feature feature, float number) {
        return atMost(feature, Math.nextDown(number));
    }

    static Bounds atMost(Feature feature, float number) {
        return new Bounds(feature, Float.NEGATIVE_INFINITY, number);
    }

    static Bounds equal(Feature feature, float number) {
        return new Bounds(feature, number, number);
    }

    boolean fits(FeatureTable table, int row) {
        return fits(table.get(row, feature));
    }

    private boolean fits(float number) {
        return number >= least && number <= most;
    }

    /** Writes the lines that fit to {@code rows}, which must have room for all, and returns how many they are. */
    int find(FeatureTable table, int[] rows) {
        float[] column = table.cells()[feature.ordinal()];
        int count = 0;
        for (int row = 0; row < column.length; row++) {
            if (fits(column[row])) {
                rows[count++] = row;
            }
        }
        return count;
    }

    /** Keeps those of the first {@code size} lines that fit, and returns how many they are. */
    int keep(FeatureTable table, int[] rows, int size) {
        float[] column = table.cells()[feature.ordinal()];
        int count = 0;
        for (int i = 0; i < size; i++) {
            int row = rows[i];
            if (fits(column[row])) {
                rows[count++] = row;
            }
        }
        return count;
    }
}
