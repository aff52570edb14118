package dev.winnow.model;

import dev.winnow.document.FastMath;
import dev.winnow.features.Feature;
import dev.winnow.features.FeatureTable;
import dev.winnow.features.KinGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores lines as content: a forest over their features and the odds of their words, and then each line is drawn towards
 * the mean of those with the same structure around it. Immutable and thread-safe.
 */
public final class ContentModel {

    private static final List<String> COLUMNS = collectColumns();
    /** How many elements around a line make its structure. */
    private static final int LEVELS = 5;
    /** How much the others of its structure count in a line's score. */
    private static final double PULL = 0.6;

    private static final double FAINTEST = 1e-4;

    private final Forest forest;
    private final Odds odds;

    /**
     * A model.
     *
     * @throws IllegalArgumentException if the forest needs a column that is none of {@link #columns()}
     */
    public ContentModel(Forest forest, Odds odds) {
        this.forest = forest.bind(COLUMNS);
        this.odds = odds;
    }

    private static List<String> collectColumns() {
        List<String> columns = new ArrayList<>(FeatureTable.columnNames());
        columns.addAll(Odds.columns());
        return List.copyOf(columns);
    }

    /** The forest that scores lines before they are drawn to each other. */
    public Forest forest() {
        return forest;
    }

    /** What was learned of words. */
    public Odds odds() {
        return odds;
    }

    /** The names of what the forest sees of a line. */
    public static List<String> columns() {
        return COLUMNS;
    }

    /** What the forest sees of the lines of a page, column by column; the first ones are the table's own, for reading only. */
    public static float[][] cells(FeatureTable table, Odds odds) {
        float[][] cells = new float[COLUMNS.size()][];
        float[][] features = table.cells();
        float[][] learned = odds.of(table);
        System.arraycopy(features, 0, cells, 0, features.length);
        System.arraycopy(learned, 0, cells, features.length, learned.length);
        return cells;
    }

    /** The score of each line in natural-log odds, not calibrated. */
    public double[] scores(FeatureTable table) {
        double[] scores = new double[table.rows()];
        forest.addTo(cells(table, odds), table.rows(), scores);
        if (!table.page().elements().isEmpty()) {
            pull(table, scores);
        }
        return scores;
    }

    private static void pull(FeatureTable table, double[] scores) {
        int[] groups = KinGroups.of(table.page(), LEVELS);
        Map<Integer, double[]> sums = new HashMap<>();
        List<double[]> ofRows = new ArrayList<>(scores.length);
        for (int row = 0; row < scores.length; row++) {
            double words = table.get(row, Feature.WORDS) + 0.5;
            double[] sum = sums.computeIfAbsent(groups[row], key -> new double[2]);
            sum[0] += words / (1 + FastMath.exp(-scores[row]));
            sum[1] += words;
            ofRows.add(sum);
        }
        sums.values().forEach(sum -> sum[0] = logit(sum[0] / sum[1]));
        for (int row = 0; row < scores.length; row++) {
            scores[row] = (1 - PULL) * scores[row] + PULL * ofRows.get(row)[0];
        }
    }

    private static double logit(double probability) {
        double clipped = Math.max(FAINTEST, Math.min(1 - FAINTEST, probability));
        return FastMath.log(clipped / (1 - clipped));
    }
}
