package dev.winnow.model;

/**
 * Rows of weights as they are kept in files and in memory: each a signed byte times one step for all. Nobody changes the array.
 *
 * @param width weights in a row
 * @param step what a byte counts in
 * @param cells the bytes, row after row
 */
record WeightRows(int width, float step, byte[] cells) {

    /** A wider row is not possible. */
    static final int MOST_WIDTH = 0xFFFF;

    private static final int STEPS = 127;

    /**
     * Rows.
     *
     * @throws IllegalArgumentException if the width, the step or the number of cells is not possible
     */
    WeightRows {
        checkWidth(width);
        if (!(step > 0) || !Float.isFinite(step * Byte.MIN_VALUE)) {
            throw new IllegalArgumentException("weights in steps of " + step);
        }
        if (cells.length % width != 0) {
            throw new IllegalArgumentException(cells.length + " weights in rows of " + width);
        }
    }

    /**
     * These rows, rounded to steps of a 127th of the largest weight.
     *
     * @throws IllegalArgumentException if a row has another width, or a weight is not finite
     */
    static WeightRows of(int width, float[][] rows) {
        checkWidth(width);
        if ((long) rows.length * width > Envelope.MOST_BYTES) {
            throw new IllegalArgumentException(rows.length + " rows of " + width + " weights are too many for a file");
        }
        float step = step(width, rows);
        byte[] cells = new byte[rows.length * width];
        int at = 0;
        for (float[] row : rows) {
            for (float weight : row) {
                int steps = Math.round(weight / step);
                cells[at++] = (byte) Math.max(-STEPS, Math.min(STEPS, steps));
            }
        }
        return new WeightRows(width, step, cells);
    }

    private static void checkWidth(int width) {
        if (width < 1 || width > MOST_WIDTH) {
            throw new IllegalArgumentException("rows of " + width + " weights; 1 to " + MOST_WIDTH + " are possible");
        }
    }

    private static float step(int width, float[][] rows) {
        float most = 0;
        for (float[] row : rows) {
            if (row.length != width) {
                throw new IllegalArgumentException("a row of " + row.length + " weights instead of " + width);
            }
            for (float weight : row) {
                if (!Float.isFinite(weight)) {
                    throw new IllegalArgumentException("a weight is not a finite number");
                }
                most = Math.max(most, Math.abs(weight));
            }
        }
        return most == 0 ? 1 : Math.max(most / STEPS, Float.MIN_VALUE);
    }

    /** Number of rows. */
    int size() {
        return cells.length / width;
    }

    boolean isZero(int row) {
        for (int i = row * width; i < (row + 1) * width; i++) {
            if (cells[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The rows in a form that is added faster. */
    long[] packed() {
        return PackedSums.pack(cells, width);
    }

    /** The rows of these numbers, in their order. */
    WeightRows only(int[] rows) {
        byte[] kept = new byte[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(cells, rows[i] * width, kept, i * width, width);
        }
        return new WeightRows(width, step, kept);
    }
}
