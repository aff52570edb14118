package dev.winnow.features;

import static dev.winnow.features.Feature.*;

/** What the lines before and after are like. */
final class Neighbours implements FeatureGroup {

    private static final int REACH = 3;
    private static final int WIDTH = 4;
    private static final int WINDOW = 5;

    @Override
    public void fill(FeatureTable table) {
        for (int step = 1; step <= REACH; step++) {
            copy(table, -step, PREV1_WORDS.plus((step - 1) * WIDTH));
            copy(table, step, NEXT1_WORDS.plus((step - 1) * WIDTH));
        }
        shift(table, LEX_CREDIT, 1, NEXT1_CREDIT);
        shift(table, LEX_DATELINE, 1, NEXT1_DATELINE);
        shift(table, LEX_DATELINE, -1, PREV1_DATELINE);
        shift(table, ENDS_COLON, -1, PREV1_COLON);
        mean(table, PROSE, WINDOW_PROSE);
        mean(table, WORDS, WINDOW_WORDS);
        mean(table, FURNITURE_SHARE, WINDOW_FURNITURE);
    }

    private static void copy(FeatureTable table, int step, Feature first) {
        shift(table, WORDS, step, first);
        shift(table, PROSE, step, first.plus(1));
        shift(table, LINKED_SHARE, step, first.plus(2));
        shift(table, FURNITURE_SHARE, step, first.plus(3));
    }

    private static void shift(FeatureTable table, Feature from, int step, Feature to) {
        float[] source = table.cells(from);
        float[] target = table.cells(to);
        for (int row = Math.max(0, -step); row < Math.min(table.rows(), table.rows() - step); row++) {
            target[row] = source[row + step];
        }
    }

    private static void mean(FeatureTable table, Feature from, Feature to) {
        float[] source = table.cells(from);
        float[] target = table.cells(to);
        float sum = 0;
        for (int row = 0; row < table.rows() + WINDOW; row++) {
            sum += row < table.rows() ? source[row] : 0;
            sum -= row > 2 * WINDOW ? source[row - 2 * WINDOW - 1] : 0;
            if (row >= WINDOW) {
                int width = Math.min(row, table.rows() - 1) - Math.max(0, row - 2 * WINDOW) + 1;
                target[row - WINDOW] = sum / width;
            }
        }
    }
}
