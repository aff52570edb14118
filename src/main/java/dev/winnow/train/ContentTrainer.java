package dev.winnow.train;

import dev.winnow.model.ContentModel;
import dev.winnow.model.Odds;
import java.util.List;

/**
 * Grows the forest that scores lines as content. A line is content where the gold text holds half of it; long lines count
 * more, and each page counts the same.
 */
final class ContentTrainer {

    private static final float HALF = 0.5f;
    private static final double EXPONENT = 0.7;
    /** Pages count this much each, so that the weights of lines are near 1. */
    private static final double PAGE_WEIGHT = 300;

    private final TreeSettings settings;

    ContentTrainer(TreeSettings settings) {
        this.settings = settings;
    }

    /**
     * The model of these pages.
     *
     * @param held the fold that they leave out, −1 if none
     */
    ContentModel train(List<Example> examples, OddsLearner learner, Folds folds, int held) {
        int rows = 0;
        for (Example example : examples) {
            rows += counted(example);
        }
        List<Odds> odds = folds.each(fold -> learner.without(held, fold));
        int columns = ContentModel.columns().size();
        float[] cells = new float[Math.multiplyExact(rows, columns)];
        float[] labels = new float[rows];
        float[] weights = new float[rows];
        int at = 0;
        for (Example example : examples) {
            double all = weight(example);
            float[][] page = ContentModel.cells(example.table(), odds.get(folds.of(example)));
            for (int row = 0; row < example.rows(); row++) {
                if (example.counts(row)) {
                    copy(page, row, cells, at * columns);
                    labels[at] = isContent(example, row) ? 1 : 0;
                    weights[at] = (float) (PAGE_WEIGHT * weight(example, row) / all);
                    at++;
                }
            }
        }
        TrainingTable table = TrainingTable.of(ContentModel.columns(), cells, labels, weights);
        return new ContentModel(TreeTrainer.with(settings).train(table).rounded(), learner.without(held, -1));
    }

    static boolean isContent(Example example, int row) {
        return example.cover()[row] >= HALF;
    }

    /** How much a line counts before the page is normalised. */
    static double weight(Example example, int row) {
        return StrictMath.pow(example.words()[row] + 0.5, EXPONENT);
    }

    private static int counted(Example example) {
        int rows = 0;
        for (int row = 0; row < example.rows(); row++) {
            rows += example.counts(row) ? 1 : 0;
        }
        return rows;
    }

    static double weight(Example example) {
        double all = 0;
        for (int row = 0; row < example.rows(); row++) {
            all += example.counts(row) ? weight(example, row) : 0;
        }
        return Math.max(all, Double.MIN_NORMAL);
    }

    private static void copy(float[][] columns, int row, float[] cells, int to) {
        for (int column = 0; column < columns.length; column++) {
            cells[to + column] = columns[column][row];
        }
    }
}
