package dev.winnow.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Rows made up from a seed: some columns say something about the label, one is always the same. */
final class Synthetic {

    static final List<String> COLUMNS = List.of("share of links", "length", "kind", "noise", "constant");
    static final int ROWS = 600;

    private Synthetic() {}

    static TrainingTable table(Objective objective) {
        Random random = new Random(11);
        float[] cells = cells(random, ROWS);
        float[] labels = new float[ROWS];
        float[] weights = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            int at = row * COLUMNS.size();
            float score = cells[at + 1] / 100 - 2 * cells[at] + (cells[at + 2] == 2 ? 1 : 0) + random.nextFloat() / 2;
            labels[row] = switch (objective) {
                case BINARY -> score > 1 ? 1 : 0;
                case CROSS_ENTROPY -> Math.min(1, Math.max(0, score / 3));
                case REGRESSION -> score;
                case ROLES -> (int) Math.max(0, Math.min(17, score));
            };
            weights[row] = 0.5f + random.nextFloat();
        }
        return TrainingTable.of(COLUMNS, cells, labels, weights);
    }

    static TrainingTable constantLabels() {
        float[] ones = new float[ROWS];
        Arrays.fill(ones, 1);
        return TrainingTable.of(COLUMNS, cells(new Random(3), ROWS), ones, ones);
    }

    static float[] cells(Random random, int rows) {
        float[] cells = new float[rows * COLUMNS.size()];
        for (int at = 0; at < cells.length; at += COLUMNS.size()) {
            cells[at] = random.nextInt(4) == 0 ? 0 : random.nextFloat();
            cells[at + 1] = random.nextInt(300);
            cells[at + 2] = random.nextInt(4) - 1;
            cells[at + 3] = (float) random.nextGaussian() * 1e6f;
            cells[at + 4] = 1;
        }
        return cells;
    }
}
