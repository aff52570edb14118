package dev.winnow.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sum of binary regression trees over rows of floats. At each node a row goes left where its value is at most the
 * node's threshold, else right; not-a-number goes right. The score of a row is the sum of the leaves it falls into, added
 * as doubles in the order of the trees, so that it is the same on every machine. Scores are raw: what the objective of
 * the training makes of them (a logistic function, say) is the caller's business. Immutable and thread-safe.
 */
public final class Forest {

    /** No leaf lies deeper than this many splits below its root. */
    public static final int MAX_DEPTH = 64;

    private final List<String> columns;
    private final Nodes nodes;
    /** The columns that some split looks at. */
    private final int[] used;

    Forest(List<String> columns, Nodes nodes) {
        this.columns = List.copyOf(columns);
        this.nodes = nodes;
        this.used = Arrays.stream(nodes.column()).distinct().sorted().toArray();
    }

    /**
     * Starts a forest over rows with these columns.
     *
     * @param columns the columns' names, at most 65,535, all different
     * @throws IllegalArgumentException if there are too many or two alike
     */
    public static ForestBuilder builder(List<String> columns) {
        return new ForestBuilder(columns);
    }

    /** Number of trees; none are possible, then each score is zero. */
    public int trees() {
        return nodes.roots().length;
    }

    /** Number of splits and leaves in all trees. */
    public int nodes() {
        return nodes.splits() + nodes.leaves().length;
    }

    /** Number of leaves in all trees. */
    public int leafCount() {
        return nodes.leaves().length;
    }

    /** The most splits on a way from a root to a leaf; zero where all trees are single leaves. */
    public int depth() {
        return nodes.depth();
    }

    /** The names of the columns of a row, in their order. */
    public List<String> columns() {
        return columns;
    }

    /** The names of the columns that some split looks at, in the order of {@link #columns()}. */
    public List<String> features() {
        return Arrays.stream(used).mapToObj(columns::get).toList();
    }

    /**
     * The same trees over rows with other columns, found by their names.
     *
     * @param names the columns' names of the rows to come, all different
     * @throws IllegalArgumentException if a feature of this forest is not among them
     */
    public Forest bind(List<String> names) {
        Map<String, Integer> places = places(names);
        int[] moved = new int[columns.size()];
        for (String feature : features()) {
            Integer place = places.get(feature);
            if (place == null) {
                throw new IllegalArgumentException(
                        "the model needs the feature '" + feature + "', which this version of Winnow does not compute");
            }
            moved[columns.indexOf(feature)] = place;
        }
        return new Forest(names, nodes.moved(moved));
    }

    /** The same trees with each leaf rounded to the nearest float: half the bytes in a file, scores equal to about 1e-7. */
    public Forest rounded() {
        return new Forest(columns, nodes.rounded());
    }

    /**
     * Adds the score of each row to its sum, tree by tree.
     *
     * @param table the columns, in the order of {@link #columns()}, each with at least {@code rows} values
     * @param rows number of rows, from 0
     * @param sums at least {@code rows} numbers, added to
     * @throws IllegalArgumentException if the table has another number of columns, or an array is too short
     */
    public void addTo(float[][] table, int rows, double[] sums) {
        checkTable(table, rows);
        if (sums.length < rows) {
            throw new IllegalArgumentException(rows + " rows, but " + sums.length + " sums");
        }
        nodes.addTo(table, rows, sums);
    }

    /**
     * The leaf that each row falls into, for each tree. Leaves are numbered from 0, tree after tree, in each tree those of
     * a split's left side before those of its right side.
     *
     * @param table the columns, in the order of {@link #columns()}, each with at least {@code rows} values
     * @param rows number of rows, from 0
     * @return for each tree, for each row the number of the leaf
     * @throws IllegalArgumentException if the table has another number of columns, or one is too short
     */
    public int[][] leavesOf(float[][] table, int rows) {
        checkTable(table, rows);
        return nodes.leavesOf(table, rows);
    }

    /** Sends rows down some of the trees, one by one. */
    void descend(float[][] table, int rows, int firstTree, int endTree, Descent.Sink sink) {
        checkTable(table, rows);
        nodes.descend(table, rows, firstTree, endTree, sink);
    }

    /**
     * The score of one row.
     *
     * @param row the values, in the order of {@link #columns()}
     * @throws IllegalArgumentException if the row has another number of values
     */
    public double score(float[] row) {
        checkSize(row.length);
        return nodes.score(row);
    }

    Nodes content() {
        return nodes;
    }

    static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (String name : names) {
            if (places.put(name, places.size()) != null) {
                throw new IllegalArgumentException("two columns are called '" + name + "'");
            }
        }
        return places;
    }

    private void checkTable(float[][] table, int rows) {
        checkSize(table.length);
        if (rows < 0) {
            throw new IllegalArgumentException(rows + " rows");
        }
        for (int column : used) {
            checkLength(column, table[column], rows);
        }
    }

    private void checkSize(int size) {
        if (size != columns.size()) {
            throw new IllegalArgumentException(size + " columns, but the forest reads " + columns.size());
        }
    }

    private void checkLength(int column, float[] cells, int rows) {
        if (cells.length < rows) {
            throw new IllegalArgumentException(
                    rows + " rows, but column '" + columns.get(column) + "' has " + cells.length);
        }
    }
}
