package dev.winnow.model;

import dev.winnow.document.Element;
import dev.winnow.features.Feature;
import dev.winnow.features.FeatureTable;
import dev.winnow.features.Grams;
import dev.winnow.features.PageGrams;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What was learned of words: how often the lines that say them, and the elements that are called so, were content. Gives
 * further columns to a table of features. Immutable and thread-safe.
 *
 * @param text odds of what lines say, by the hashes of {@link Grams}
 * @param names odds of class and id words, by {@link String#hashCode()}
 */
public record Odds(OddsTable text, OddsTable names) {

    /** Class and id words of elements further out than this name the page. */
    private static final int LEAST_DEPTH = 2;

    private static final int MOST_NAMES = 12;
    private static final int NEAR = 3;
    private static final int FAR = 15;
    private static final float FADE = 0.7f;
    private static final List<Grams.Kind> SPREAD = List.of(Grams.Kind.EDGE, Grams.Kind.WORD, Grams.Kind.PAIR);
    private static final int NAME_COLUMNS = 5;
    private static final List<String> COLUMNS = collectColumns();

    private static List<String> collectColumns() {
        List<String> columns = new ArrayList<>(List.of("odds-line"));
        for (String kind : List.of("edge", "word", "pair")) {
            for (String what : List.of("least", "most", "mean", "near", "far")) {
                columns.add("odds-" + kind + "-" + what);
            }
        }
        columns.addAll(List.of(
                "name-odds-near-least", "name-odds-near-most", "name-odds-least", "name-odds-most", "name-odds-sum"));
        return List.copyOf(columns);
    }

    /** The names of the columns. */
    public static List<String> columns() {
        return COLUMNS;
    }

    /** The class and id words of an element that count, each once. */
    public static List<String> names(Element element) {
        if (element.depth() < LEAST_DEPTH || element.words().isEmpty()) {
            return List.of();
        }
        List<String> words = element.words();
        List<String> first = words.subList(0, Math.min(MOST_NAMES, words.size()));
        return first.size() == 1 ? first : List.copyOf(new HashSet<>(first));
    }

    /** The columns for the lines of a page, in the order of their names. */
    float[][] of(FeatureTable table) {
        float[][] columns = new float[COLUMNS.size()][table.rows()];
        PageGrams grams = table.grams();
        for (int row = 0; row < table.rows(); row++) {
            if (grams.from(row, Grams.Kind.LINE) < grams.to(row, Grams.Kind.LINE)) {
                columns[0][row] = text.get(grams.hashes()[grams.from(row, Grams.Kind.LINE)]);
            }
        }
        double[] weights = weights(table);
        for (int kind = 0; kind < SPREAD.size(); kind++) {
            int first = 1 + kind * 5;
            spread(grams, SPREAD.get(kind), columns[first], columns[first + 1], columns[first + 2]);
            window(columns[first + 2], weights, NEAR, columns[first + 3]);
            window(columns[first + 2], weights, FAR, columns[first + 4]);
        }
        if (!table.page().elements().isEmpty()) {
            elements(table, columns);
        }
        return columns;
    }

    private void spread(PageGrams grams, Grams.Kind kind, float[] least, float[] most, float[] mean) {
        for (int row = 0; row < least.length; row++) {
            int from = grams.from(row, kind);
            int to = grams.to(row, kind);
            float sum = 0;
            for (int i = from; i < to; i++) {
                float odds = text.get(grams.hashes()[i]);
                least[row] = Math.min(least[row], odds);
                most[row] = Math.max(most[row], odds);
                sum += odds;
            }
            mean[row] = from == to ? 0 : sum / (to - from);
        }
    }

    private static double[] weights(FeatureTable table) {
        double[] sums = new double[table.rows() + 1];
        for (int row = 0; row < table.rows(); row++) {
            sums[row + 1] = sums[row] + table.get(row, Feature.WORDS) + 0.5;
        }
        return sums;
    }

    private static void window(float[] values, double[] weights, int reach, float[] to) {
        double[] sums = new double[values.length + 1];
        for (int row = 0; row < values.length; row++) {
            sums[row + 1] = sums[row] + values[row] * (weights[row + 1] - weights[row]);
        }
        for (int row = 0; row < values.length; row++) {
            int from = Math.max(0, row - reach);
            int end = Math.min(values.length, row + reach + 1);
            to[row] = (float) ((sums[end] - sums[from]) / (weights[end] - weights[from]));
        }
    }

    private void elements(FeatureTable table, float[][] columns) {
        List<Element> elements = table.page().elements();
        int size = elements.size();
        float[][] found = new float[NAME_COLUMNS][size];
        float[] least = new float[size];
        float[] most = new float[size];
        for (int at = 0; at < size; at++) {
            Element element = elements.get(at);
            int count = element.depth() < LEAST_DEPTH
                    ? 0
                    : Math.min(MOST_NAMES, element.words().size());
            for (int word = 0; word < count; word++) {
                float odds = names.get(element.words().get(word).hashCode());
                least[at] = Math.min(least[at], odds);
                most[at] = Math.max(most[at], odds);
            }
            int parent = element.parent();
            boolean inner = parent >= 0;
            found[0][at] = Math.min(least[at], inner ? least[parent] : 0);
            found[1][at] = Math.max(most[at], inner ? most[parent] : 0);
            found[2][at] = Math.min(least[at], inner ? found[2][parent] : 0);
            found[3][at] = Math.max(most[at], inner ? found[3][parent] : 0);
            found[4][at] = least[at] + most[at] + (inner ? FADE * found[4][parent] : 0);
        }
        int first = COLUMNS.size() - NAME_COLUMNS;
        for (int row = 0; row < table.rows(); row++) {
            int at = table.page().lines().get(row).element();
            for (int column = 0; at >= 0 && column < NAME_COLUMNS; column++) {
                columns[first + column][row] = found[column][at];
            }
        }
    }
}
