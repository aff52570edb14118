package dev.winnow.train;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A table whose columns are each cut into a few ranges of about as many rows: all that the growing of trees looks at. A
 * range reaches up to its cut, which lies between two values that occur. Nobody changes the arrays.
 *
 * @param rows number of rows
 * @param cuts for each column its cuts, ascending; one less than there are ranges
 * @param cells for each column the number of each row's range
 */
record Bins(int rows, float[][] cuts, byte[][] cells) {

    /** The most ranges of a column. */
    static final int MOST = 64;

    /**
     * Cuts a table.
     *
     * @param cells finite values, row after row
     * @param most the most ranges of a column, from 2 to {@link #MOST}
     */
    static Bins of(float[] cells, int rows, int columns, int most) {
        if (most < 2 || most > MOST) {
            throw new IllegalArgumentException(most + " ranges; 2 to " + MOST + " are possible");
        }
        float[][] cuts = new float[columns][];
        byte[][] places = new byte[columns][];
        IntStream.range(0, columns).parallel().forEach(column -> {
            float[] values = new float[rows];
            for (int row = 0; row < rows; row++) {
                values[row] = cells[row * columns + column];
            }
            cuts[column] = cuts(values, most);
            places[column] = places(values, cuts[column]);
        });
        return new Bins(rows, cuts, places);
    }

    private static float[] cuts(float[] values, int most) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        int different = 0;
        for (int i = 0; i < sorted.length; i++) {
            different += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        double full = different <= most ? 1 : sorted.length / (double) most;
        float[] cuts = new float[most];
        int count = 0;
        int start = 0;
        for (int i = 1; i < sorted.length && count < most - 1; i++) {
            if (sorted[i] != sorted[i - 1] && i - start >= full) {
                cuts[count++] = between(sorted[i - 1], sorted[i]);
                start = i;
            }
        }
        return Arrays.copyOf(cuts, count);
    }

    private static float between(float lower, float upper) {
        float middle = (float) (((double) lower + upper) / 2);
        return middle < upper ? middle : lower;
    }

    private static byte[] places(float[] values, float[] cuts) {
        byte[] places = new byte[values.length];
        for (int row = 0; row < places.length; row++) {
            int found = Arrays.binarySearch(cuts, values[row]);
            places[row] = (byte) (found < 0 ? -1 - found : found);
        }
        return places;
    }

    /** The columns that have more than one range. */
    int[] useful() {
        return IntStream.range(0, cuts.length)
                .filter(column -> cuts[column].length > 0)
                .toArray();
    }
}
