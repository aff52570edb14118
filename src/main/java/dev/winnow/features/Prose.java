package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Line;

/** How much like running prose the line is. */
final class Prose implements FeatureGroup {

    private static final float FULL = 25;
    private static final int LONG_WORDS = 12;
    private static final int SURELY_LONG = 30;

    @Override
    public void fill(FeatureTable table) {
        for (int row = 0; row < table.rows(); row++) {
            Line line = table.page().lines().get(row);
            table.cells(HIDDEN)[row] = TextShape.flag(!line.isVisible());
            table.cells(PROSE)[row] = line.isVisible() ? prose(table, row) : 0;
            table.cells(LONG)[row] = TextShape.flag(line.isVisible() && isLong(table, row));
        }
    }

    private static float prose(FeatureTable table, int row) {
        float length = Math.min(1, table.get(row, WORDS) / FULL);
        float close = table.is(row, ENDS_SENTENCE) ? 1 : 0.6f;
        float open = 1 - table.get(row, LINKED_SHARE);
        float shouted = table.get(row, UPPER_SHARE) > 0.5f ? 0.3f : 1;
        return length * close * open * shouted * (1 - table.get(row, FURNITURE_SHARE));
    }

    private static boolean isLong(FeatureTable table, int row) {
        float words = table.get(row, WORDS);
        return words >= LONG_WORDS
                && (table.is(row, ENDS_SENTENCE) || words >= SURELY_LONG && isPunctuated(table, row))
                && table.get(row, LINKED_SHARE) < 0.5f
                && table.get(row, FURNITURE_SHARE) < 0.5f
                && table.get(row, UPPER_SHARE) < 0.5f
                && table.get(row, SYMBOL_SHARE) < 0.1f
                && table.get(row, GLUED_CASE) * 4 < words;
    }

    private static boolean isPunctuated(FeatureTable table, int row) {
        return table.get(row, COMMAS) + table.get(row, SENTENCES) + table.get(row, DENSE) > 0;
    }
}
