package dev.winnow.train;

import java.util.Arrays;

/**
 * A table most of whose cells are zero, as compressed rows: only the other cells are kept, row after row. The arrays are
 * not copied on the way out: nobody may change them. A column that occurs twice in a row counts with the sum of its
 * values.
 */
final class SparseRows {

    /** For each row where its cells start, and last where those of the last row end. */
    final int[] starts;

    /** Each cell's column. */
    final int[] column;

    /** Each cell's value. */
    final float[] value;

    private final int columns;

    private SparseRows(int columns, int[] starts, int[] column, float[] value) {
        this.columns = columns;
        this.starts = starts;
        this.column = column;
        this.value = value;
    }

    /** An empty table with so many columns. */
    static Builder builder(int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("no columns: " + columns);
        }
        return new Builder(columns);
    }

    /** Number of rows. */
    int rows() {
        return starts.length - 1;
    }

    /** Number of columns. */
    int columns() {
        return columns;
    }

    /** Takes cells in turn. Not thread-safe; of no use after {@link #build}. */
    static final class Builder {

        private static final int FIRST_SIZE = 1024;

        private final int columns;
        private int[] starts = new int[FIRST_SIZE];
        private int[] column = new int[FIRST_SIZE];
        private float[] value = new float[FIRST_SIZE];
        private int rows;
        private int cells;

        private Builder(int columns) {
            this.columns = columns;
        }

        /** Adds a cell to the row under way. */
        Builder add(int column, float value) {
            if (column < 0 || column >= columns || !Float.isFinite(value)) {
                throw new IllegalArgumentException("column " + column + " of " + columns + ": " + value);
            }
            if (cells == this.column.length) {
                int size = grown(cells);
                this.column = Arrays.copyOf(this.column, size);
                this.value = Arrays.copyOf(this.value, size);
            }
            this.column[cells] = column;
            this.value[cells++] = value;
            return this;
        }

        /** Ends the row under way, which may be empty. */
        Builder endRow() {
            if (rows + 1 == starts.length) {
                starts = Arrays.copyOf(starts, grown(starts.length));
            }
            starts[++rows] = cells;
            return this;
        }

        /** The rows; throws {@link IllegalStateException} if the last one has not ended. */
        SparseRows build() {
            if (cells != starts[rows]) {
                throw new IllegalStateException("row " + rows + " has not ended");
            }
            starts = Arrays.copyOf(starts, rows + 1);
            column = Arrays.copyOf(column, cells);
            value = Arrays.copyOf(value, cells);
            return new SparseRows(columns, starts, column, value);
        }

        private static int grown(int size) {
            return Math.addExact(size, size / 2);
        }
    }
}
