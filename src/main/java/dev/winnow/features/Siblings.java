package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Element;
import java.util.List;

/** How much prose stands beside the line, before it and after it. */
final class Siblings implements FeatureGroup {

    @Override
    public void fill(FeatureTable table) {
        Sums sums = table.sums();
        float all = Math.max(1, sums.longWords(0, table.rows()));
        for (int row = 0; row < table.rows(); row++) {
            table.cells(PROSE_BEFORE)[row] = sums.longWords(0, row) / all;
            table.cells(PROSE_AFTER)[row] = sums.longWords(row + 1, table.rows()) / all;
        }
        if (!table.page().elements().isEmpty()) {
            beside(table, 1, all, SIBLING_PROSE);
            beside(table, 2, all, COUSIN_PROSE);
            inBox(table, sums);
        }
    }

    private static void beside(FeatureTable table, int steps, float all, Feature to) {
        float[] words = new float[table.page().elements().size()];
        int[] over = new int[table.rows()];
        for (int row = 0; row < over.length; row++) {
            over[row] = over(table, row, steps);
            if (over[row] >= 0 && table.is(row, LONG)) {
                words[over[row]] += Math.min(100, table.get(row, WORDS));
            }
        }
        for (int row = 0; row < over.length; row++) {
            table.cells(to)[row] = over[row] < 0 ? 0 : words[over[row]] / all;
        }
    }

    private static int over(FeatureTable table, int row, int steps) {
        List<Element> elements = table.page().elements();
        int at = table.page().lines().get(row).element();
        for (int step = 0; step < steps && at >= 0; step++) {
            at = elements.get(at).parent();
        }
        return at;
    }

    private static void inBox(FeatureTable table, Sums sums) {
        int from = 0;
        while (from < table.rows() && !table.is(from, IN_MAIN_BOX)) {
            from++;
        }
        int to = from;
        while (to < table.rows() && table.is(to, IN_MAIN_BOX)) {
            to++;
        }
        float all = Math.max(1, sums.longWords(from, to));
        for (int row = from; row < to; row++) {
            table.cells(BOX_PROSE_BEFORE)[row] = sums.longWords(from, row) / all;
            table.cells(BOX_PROSE_AFTER)[row] = sums.longWords(row + 1, to) / all;
        }
    }
}
