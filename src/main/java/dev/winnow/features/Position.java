package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import java.util.List;

/** The line's place on the page, in its stretch of prose, and between blank lines. */
final class Position implements FeatureGroup {

    private static final int FAR = 50;
    private static final int SHORT_WORDS = 6;
    private static final List<Feature> FURNITURE = List.of(
            IN_NAV,
            IN_FOOTER,
            IN_ASIDE,
            NAME_FOOTER,
            NAME_COMMENT,
            NAME_RELATED,
            NAME_LEGAL,
            NAME_NEWSLETTER,
            NAME_SIDEBAR);

    @Override
    public void fill(FeatureTable table) {
        places(table);
        page(table);
        span(table);
        distances(table);
        shortRuns(table);
    }

    /** Whether tags or names around the line say that it is no part of the article. */
    static boolean inFurniture(FeatureTable table, int row) {
        for (Feature feature : FURNITURE) {
            if (table.is(row, feature)) {
                return true;
            }
        }
        return false;
    }

    private static void places(FeatureTable table) {
        int rows = table.rows();
        float all = Math.max(1, sum(table, WORDS));
        float words = 0;
        for (int row = 0; row < rows; row++) {
            table.cells(INDEX)[row] = row;
            table.cells(PLACE)[row] = row / (float) rows;
            table.cells(LINES_AFTER)[row] = rows - 1 - row;
            table.cells(WORDS_BEFORE)[row] = words / all;
            table.cells(GAP)[row] = table.page().lines().get(row).gap();
            table.cells(GAP_AFTER)[row] =
                    row + 1 < rows ? table.page().lines().get(row + 1).gap() : 1;
            words += table.get(row, WORDS);
        }
    }

    private static float sum(FeatureTable table, Feature feature) {
        float sum = 0;
        for (int row = 0; row < table.rows(); row++) {
            sum += table.get(row, feature);
        }
        return sum;
    }

    private static void page(FeatureTable table) {
        java.util.Arrays.fill(table.cells(PAGE_LINES), table.rows());
        java.util.Arrays.fill(table.cells(PAGE_WORDS), sum(table, WORDS));
        java.util.Arrays.fill(table.cells(PAGE_LONG_SHARE), sum(table, LONG) / Math.max(1, table.rows()));
    }

    /** The stretch of lines with the largest sum of gains: prose gains its words, everything else costs. */
    private static void span(FeatureTable table) {
        float best = 0;
        float run = 0;
        int start = 0;
        int from = -1;
        int to = -1;
        for (int row = 0; row < table.rows(); row++) {
            float gain = gain(table, row);
            start = run <= 0 ? row : start;
            run = Math.max(0, run) + gain;
            if (run > best) {
                best = run;
                from = start;
                to = row;
            }
        }
        if (from >= 0) {
            mark(table, from, to);
        }
    }

    private static float gain(FeatureTable table, int row) {
        boolean furniture = inFurniture(table, row);
        if (table.is(row, HIDDEN)) {
            return 0;
        }
        if (table.is(row, LONG)) {
            return (furniture ? -0.3f : 1) * Math.min(60, table.get(row, WORDS));
        }
        float cost = table.is(row, HEADING_LEVEL) || table.is(row, STARTS_BULLET) || table.is(row, IS_CODE) ? 1 : 4;
        cost += table.get(row, FURNITURE_SHARE) > 0.6f ? 5 : 0;
        return -cost - (furniture ? 3 : 0);
    }

    private static void mark(FeatureTable table, int from, int to) {
        for (int row = 0; row < table.rows(); row++) {
            boolean inside = row >= from && row <= to;
            table.cells(IN_SPAN)[row] = TextShape.flag(inside);
            table.cells(BEFORE_SPAN)[row] = Math.max(0, from - row);
            table.cells(AFTER_SPAN)[row] = Math.max(0, row - to);
            table.cells(SPAN_PLACE)[row] = inside ? (row - from) / (float) Math.max(1, to - from) : 0;
        }
    }

    private static void distances(FeatureTable table) {
        int since = FAR;
        int until = FAR;
        for (int row = 0; row < table.rows(); row++) {
            table.cells(SINCE_LONG)[row] = since;
            since = table.is(row, LONG) ? 1 : Math.min(FAR, since + 1);
        }
        for (int row = table.rows() - 1; row >= 0; row--) {
            table.cells(UNTIL_LONG)[row] = until;
            until = table.is(row, LONG) ? 1 : Math.min(FAR, until + 1);
        }
    }

    private static void shortRuns(FeatureTable table) {
        for (int start = 0; start < table.rows(); ) {
            int end = start;
            while (end < table.rows() && table.get(end, WORDS) <= SHORT_WORDS) {
                end++;
            }
            java.util.Arrays.fill(table.cells(SHORT_RUN), start, end, end - start);
            start = Math.max(end, start + 1);
        }
    }
}
