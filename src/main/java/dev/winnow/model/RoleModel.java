package dev.winnow.model;

import dev.winnow.document.Role;
import dev.winnow.document.Votes;
import dev.winnow.features.FeatureTable;
import java.util.List;

/**
 * Scores every role of every line by one forest, each of whose leaves speaks for or against all roles; it sees the line's
 * features, its content score, the votes of the rules, and what its words and phrases and those around it say. Immutable and
 * thread-safe.
 */
public final class RoleModel {

    private static final int ROLES = Role.values().length;

    private final VectorForest forest;
    private final RoleWords words;

    /**
     * A model.
     *
     * @throws IllegalArgumentException if the forest needs a column that is none of {@link #columns()}, or a part has
     *     weights for another number of roles
     */
    public RoleModel(VectorForest forest, RoleWords words) {
        this.forest = forest.bind(RoleColumns.NAMES);
        this.words = words;
        if (forest.weights().width() != ROLES
                || words.text().width() != ROLES
                || words.names().width() != ROLES) {
            throw new IllegalArgumentException("weights are not for " + ROLES + " roles");
        }
    }

    /** The names of what the forest sees of a line. */
    public static List<String> columns() {
        return RoleColumns.NAMES;
    }

    /** The forest. */
    public VectorForest forest() {
        return forest;
    }

    /** What was learned of words. */
    public RoleWords words() {
        return words;
    }

    /**
     * What the forest sees of the lines of a page, column by column; the first ones are the table's own, for reading only.
     *
     * @param content the content score of each line
     * @param types the scores of the page's types
     */
    public static float[][] cells(FeatureTable table, Votes votes, double[] content, float[] types, RoleWords words) {
        return RoleColumns.of(table, votes, content, types, words);
    }

    /**
     * The probability of each role for each line, in natural logarithms: one row a line, one column a role.
     *
     * @param content the content score of each line
     * @param types the scores of the page's types
     */
    public double[][] judge(FeatureTable table, Votes votes, double[] content, float[] types) {
        float[][] cells = cells(table, votes, content, types, words);
        float[] sums = new float[table.rows() * ROLES];
        forest.addTo(cells, table.rows(), sums);
        double[][] logs = new double[table.rows()][];
        float[] row = new float[ROLES];
        for (int i = 0; i < logs.length; i++) {
            System.arraycopy(sums, i * ROLES, row, 0, ROLES);
            logs[i] = Softmax.logs(row);
        }
        return logs;
    }
}
