package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import java.util.Arrays;

/** The lines from one heading to the next. */
final class Sections implements FeatureGroup {

    @Override
    public void fill(FeatureTable table) {
        if (table.page().elements().isEmpty()) {
            return;
        }
        Sums sums = table.sums();
        int ordinal = 0;
        for (int start = 0; start < table.rows(); ordinal++) {
            int end = start + 1;
            while (end < table.rows() && !table.is(end, HEADING_LEVEL)) {
                end++;
            }
            write(table, sums, start, end);
            Arrays.fill(table.cells(SECTION_ORDINAL), start, end, ordinal);
            start = end;
        }
    }

    private static void write(FeatureTable table, Sums sums, int start, int end) {
        Arrays.fill(table.cells(SECTION_LEVEL), start, end, table.get(start, HEADING_LEVEL));
        Arrays.fill(table.cells(SECTION_LINES), start, end, end - start);
        Arrays.fill(table.cells(SECTION_WORDS), start, end, sums.words(start, end));
        Arrays.fill(table.cells(SECTION_LINKED_SHARE), start, end, sums.linkedShare(start, end));
        Arrays.fill(table.cells(SECTION_LONG_SHARE), start, end, sums.longShare(start, end));
        for (int row = start; row < end; row++) {
            table.cells(SECTION_PLACE)[row] = row - start;
        }
    }
}
