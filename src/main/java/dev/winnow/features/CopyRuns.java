package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import java.util.Arrays;

/** Runs of lines that all stand on the page once more, as where a page holds its article twice. */
final class CopyRuns implements FeatureGroup {

    private static final int GAP = 2;

    @Override
    public void fill(FeatureTable table) {
        runs(table, COPY_EARLIER, COPY_RUN);
        runs(table, COPY_LATER, LATER_RUN);
    }

    private static void runs(FeatureTable table, Feature copied, Feature to) {
        int start = -1;
        int last = -1;
        for (int row = 0; row <= table.rows(); row++) {
            boolean hit = row < table.rows() && table.is(row, copied);
            if (start >= 0 && (row == table.rows() || row - last > GAP)) {
                float words = 0;
                for (int at = start; at <= last; at++) {
                    words += table.get(at, WORDS);
                }
                Arrays.fill(table.cells(to), start, last + 1, words);
                start = -1;
            }
            if (hit) {
                start = start < 0 ? row : start;
                last = row;
            }
        }
    }
}
