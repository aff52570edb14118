package dev.winnow.model;

import dev.winnow.document.Page;
import dev.winnow.document.PageType;
import dev.winnow.document.Role;
import dev.winnow.document.Votes;
import dev.winnow.features.Feature;
import dev.winnow.features.FeatureTable;
import dev.winnow.features.PageGrams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the forest of roles sees of the lines of a page: their features, content scores and votes, what their words say,
 * and what phrases and words stand in the block around them. For one page.
 */
final class RoleColumns {

    static final List<String> NAMES = collectNames();

    private static final int ROLES = Role.values().length;
    private static final List<Feature> PHRASES = Arrays.stream(Feature.values())
            .filter(feature -> feature.name().startsWith("LEX_"))
            .toList();
    /** Lines to either side that make the block around a line. */
    private static final int NEAR = 3;

    private static final int MIDDLE = 5;
    private static final int FAR = 10;
    /** A phrase at the begin or end of a line, or the whole of it. */
    private static final float CLEAR = 2;

    private final FeatureTable table;
    private final float[][] cells;
    private final double[] sumsBefore;
    private int next;

    private RoleColumns(FeatureTable table) {
        this.table = table;
        float[][] features = table.cells();
        this.cells = Arrays.copyOf(features, NAMES.size());
        this.sumsBefore = new double[table.rows() + 1];
        this.next = features.length;
        for (int column = next; column < cells.length; column++) {
            cells[column] = new float[table.rows()];
        }
    }

    private static List<String> collectNames() {
        List<String> names = new ArrayList<>(FeatureTable.columnNames());
        names.add("content-score");
        for (PageType type : PageType.values()) {
            names.add("type-" + type.key());
        }
        for (String what : List.of("rules", "words", "words-near", "words-far", "names")) {
            for (Role role : Role.values()) {
                names.add(what + "-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        for (String where : List.of("near", "far", "some", "page")) {
            for (String feature : FeatureTable.columnNames()) {
                if (feature.startsWith("lex-")) {
                    names.add(where + "-" + feature);
                }
            }
        }
        return List.copyOf(names);
    }

    /** The columns in the order of their names; the first ones are the table's own, for reading only. */
    static float[][] of(FeatureTable table, Votes votes, double[] content, float[] types, RoleWords words) {
        RoleColumns columns = new RoleColumns(table);
        columns.addScores(votes, content, types);
        columns.addWords(words);
        columns.addPhrases();
        return columns.cells;
    }

    private void addScores(Votes votes, double[] content, float[] types) {
        for (int row = 0; row < table.rows(); row++) {
            cells[next][row] = (float) content[row];
        }
        next++;
        for (float type : types) {
            Arrays.fill(cells[next++], type);
        }
        for (int row = 0; row < table.rows(); row++) {
            for (Role role : Role.values()) {
                cells[next + role.ordinal()][row] = votes.score(row, role);
            }
        }
        next += ROLES;
    }

    private void addWords(RoleWords words) {
        Page page = table.page();
        PageGrams grams = table.grams();
        NameSums names = new NameSums(words.names(), page.elements());
        float[][] shares = new float[ROLES][table.rows()];
        float[] sums = new float[ROLES];
        double[] probabilities = new double[ROLES];
        for (int row = 0; row < table.rows(); row++) {
            Arrays.fill(sums, 0);
            words.addText(grams, row, sums);
            put(sums, next, row);
            Softmax.of(sums, probabilities);
            for (int role = 0; role < ROLES; role++) {
                shares[role][row] = (float) probabilities[role];
            }
            int element = page.lines().get(row).element();
            if (element >= 0) {
                Arrays.fill(sums, 0);
                names.addTo(element, sums);
                put(sums, next + 3 * ROLES, row);
            }
        }
        for (int role = 0; role < ROLES; role++) {
            window(shares[role], NEAR, cells[next + ROLES + role]);
            window(shares[role], FAR, cells[next + 2 * ROLES + role]);
        }
        next += 4 * ROLES;
    }

    private void put(float[] sums, int first, int row) {
        for (int role = 0; role < ROLES; role++) {
            cells[first + role][row] = sums[role];
        }
    }

    private void addPhrases() {
        float[] hits = new float[table.rows()];
        int count = PHRASES.size();
        for (int at = 0; at < count; at++) {
            float[] grades = cells[PHRASES.get(at).ordinal()];
            if (mark(grades, 1, hits)) {
                window(hits, MIDDLE, cells[next + 2 * count + at]);
                window(hits, table.rows(), cells[next + 3 * count + at]);
            }
            if (mark(grades, CLEAR, hits)) {
                window(hits, NEAR, cells[next + at]);
                window(hits, FAR, cells[next + count + at]);
            }
        }
        next += 4 * count;
    }

    /** Whether some line is graded so high; where none is, the means are 0 as they stand. */
    private static boolean mark(float[] grades, float least, float[] hits) {
        boolean found = false;
        for (int row = 0; row < hits.length; row++) {
            boolean hit = grades[row] >= least;
            hits[row] = hit ? 1 : 0;
            found |= hit;
        }
        return found;
    }

    /** Means over the lines within reach, the line itself included. */
    private void window(float[] values, int reach, float[] to) {
        double[] before = sumsBefore;
        for (int row = 0; row < values.length; row++) {
            before[row + 1] = before[row] + values[row];
        }
        for (int row = 0; row < values.length; row++) {
            int from = Math.max(0, row - reach);
            int end = Math.min(values.length, row + reach + 1);
            to[row] = (float) ((before[end] - before[from]) / (end - from));
        }
    }
}
