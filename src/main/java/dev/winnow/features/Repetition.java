package dev.winnow.features;

import static dev.winnow.features.Feature.*;

/** Lines whose words stand on the page more than once. */
final class Repetition implements FeatureGroup {

    private static final int HEAD = 6;
    private static final int HEAD_CHARS = 40;
    private static final int NEAR = 3;

    @Override
    public void fill(FeatureTable table) {
        LineKeys keys = new LineKeys(table.chars());
        copies(table, keys.firsts(LineKeys.WHOLE));
        contained(table, keys, keys.firsts(HEAD_CHARS));
    }

    private static void copies(FeatureTable table, int[] firsts) {
        int rows = firsts.length;
        int[] counts = new int[rows];
        int[] lasts = new int[rows];
        boolean[] bulleted = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            int first = firsts[row];
            counts[first]++;
            lasts[first] = row;
            bulleted[first] |= table.is(row, STARTS_BULLET);
        }
        int[] latest = new int[rows];
        for (int row = 0; row < rows; row++) {
            int first = firsts[row];
            if (counts[first] > 1) {
                table.cells(COPIES)[row] = counts[first] - 1;
                table.cells(COPY_EARLIER)[row] = TextShape.flag(row > first);
                table.cells(COPY_LATER)[row] = TextShape.flag(row < lasts[first]);
                table.cells(COPY_BULLETED)[row] = TextShape.flag(bulleted[first] && !table.is(row, STARTS_BULLET));
                if (row > first && row - latest[first] <= NEAR) {
                    table.cells(COPY_NEAR)[row] = 1;
                    table.cells(COPY_NEAR)[latest[first]] = 1;
                }
                latest[first] = row;
            }
        }
    }

    /** Long lines that begin like a longer one. */
    private static void contained(FeatureTable table, LineKeys keys, int[] firsts) {
        int[] longest = new int[firsts.length];
        for (int row = 0; row < firsts.length; row++) {
            if (table.get(row, WORDS) > HEAD) {
                longest[firsts[row]] = Math.max(longest[firsts[row]], keys.length(row));
            }
        }
        for (int row = 0; row < firsts.length; row++) {
            if (table.get(row, WORDS) > HEAD && longest[firsts[row]] > keys.length(row)) {
                table.cells(CONTAINED)[row] = 1;
            }
        }
    }
}
