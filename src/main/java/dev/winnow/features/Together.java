package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Element;
import java.util.List;

/** How much of the page the least element holds in which the line stands together with the title. */
final class Together implements FeatureGroup {

    @Override
    public void fill(FeatureTable table) {
        for (int row = 0; row < table.rows(); row++) {
            if (table.is(row, TITLE_GUESS)) {
                fill(table, table.sums(), table.page().lines().get(row).element(), WITH_TITLE_SHARE);
                return;
            }
        }
    }

    /** Fills three columns, of which that is the first, for the elements around that one. */
    static void fill(FeatureTable table, Sums sums, int with, Feature share) {
        List<Element> elements = table.page().elements();
        if (elements.isEmpty() || with < 0) {
            return;
        }
        boolean[] around = new boolean[elements.size()];
        for (int at = with; at >= 0; at = elements.get(at).parent()) {
            around[at] = true;
        }
        float all = Math.max(1, sums.words(0, table.rows()));
        for (int row = 0; row < table.rows(); row++) {
            int at = table.page().lines().get(row).element();
            int steps = 0;
            while (at >= 0 && !around[at]) {
                at = elements.get(at).parent();
                steps++;
            }
            if (at >= 0) {
                Element both = elements.get(at);
                table.cells(share)[row] = sums.words(both.firstLine(), both.endLine()) / all;
                table.cells(share.plus(1))[row] = both.lineCount();
                table.cells(share.plus(2))[row] = steps;
            }
        }
    }
}
