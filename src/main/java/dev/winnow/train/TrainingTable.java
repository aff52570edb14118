package dev.winnow.train;

import java.util.List;
import java.util.Set;

/**
 * Rows to learn from, each with a label and a weight. The arrays may be large and are not copied: nobody may change them
 * as long as the table is in use.
 */
public final class TrainingTable {

    private final List<String> columns;
    private final float[] cells;
    private final float[] labels;
    private final float[] weights;

    private TrainingTable(List<String> columns, float[] cells, float[] labels, float[] weights) {
        this.columns = columns;
        this.cells = cells;
        this.labels = labels;
        this.weights = weights;
    }

    /**
     * A table.
     *
     * @param columns the columns' names, at least one, all different
     * @param cells finite values, row after row
     * @param labels for each row what it should score, at least one; the objective says which are possible
     * @param weights for each row how much it counts, finite and not negative, not all zero
     * @throws IllegalArgumentException if the sizes do not fit, names are alike or values are not as said
     */
    public static TrainingTable of(List<String> columns, float[] cells, float[] labels, float[] weights) {
        if (columns.isEmpty() || Set.copyOf(columns).size() < columns.size()) {
            throw new IllegalArgumentException("no columns, or two with the same name");
        }
        int rows = labels.length;
        if (rows == 0 || weights.length != rows || cells.length != (long) rows * columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells and " + weights.length + " weights for " + rows
                    + " labels and " + columns.size() + " columns");
        }
        checkCells(columns, cells);
        checkWeights(weights);
        return new TrainingTable(List.copyOf(columns), cells, labels, weights);
    }

    /** Number of rows. */
    public int rows() {
        return labels.length;
    }

    /** The columns' names. */
    public List<String> columns() {
        return columns;
    }

    float[] cells() {
        return cells;
    }

    float[] labels() {
        return labels;
    }

    float[] weights() {
        return weights;
    }

    /** Throws {@link IllegalArgumentException} if the objective cannot be fitted to some label. */
    void check(Objective objective) {
        for (int row = 0; row < labels.length; row++) {
            if (!objective.takes(labels[row])) {
                throw new IllegalArgumentException("row " + row + ": no label for " + objective + ": " + labels[row]);
            }
        }
    }

    private static void checkCells(List<String> columns, float[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!Float.isFinite(cells[i])) {
                throw new IllegalArgumentException("row " + i / columns.size() + ", column '"
                        + columns.get(i % columns.size()) + "': " + cells[i]);
            }
        }
    }

    private static void checkWeights(float[] weights) {
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            if (!Float.isFinite(weights[row]) || weights[row] < 0) {
                throw new IllegalArgumentException("row " + row + ": no weight: " + weights[row]);
            }
            sum += weights[row];
        }
        if (sum == 0) {
            throw new IllegalArgumentException("all weights are zero");
        }
    }
}
