package dev.winnow.features;

import dev.winnow.document.Page;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The features of a page's lines: one row a line, one named column a feature. Read-only once {@link Features} gave it out. */
public final class FeatureTable {

    static final List<Feature> FEATURES = List.of(Feature.values());
    private static final List<String> NAMES =
            FEATURES.stream().map(Feature::label).toList();

    private final Page page;
    private final PageChars chars;
    private final PageWords words;
    private final int rows;
    private final float[][] columns;
    private @Nullable Sums sums;
    private @Nullable PageGrams grams;

    FeatureTable(Page page) {
        this.page = page;
        this.chars = new PageChars(page);
        this.words = PageWords.of(chars);
        this.rows = page.lines().size();
        this.columns = new float[FEATURES.size()][rows];
    }

    /** The page measured. */
    public Page page() {
        return page;
    }

    /** The words of the page's lines. */
    public PageWords words() {
        return words;
    }

    /** What the page's lines can be remembered by; found when it is first asked for. */
    public PageGrams grams() {
        PageGrams found = grams;
        if (found == null) {
            found = PageGrams.of(words, rows);
            grams = found; // whoever comes at the same time finds the same
        }
        return found;
    }

    /** Number of rows: the page's lines. */
    public int rows() {
        return rows;
    }

    /** The columns' names, in the order of {@link Feature}. */
    public static List<String> columnNames() {
        return NAMES;
    }

    /** The columns' names, in the order of {@link Feature}. */
    public List<String> names() {
        return NAMES;
    }

    /** The columns themselves, not copies, in the order of {@link Feature}: for reading only. */
    public float[][] cells() {
        return columns;
    }

    /** A copy of a column. */
    public float[] column(Feature feature) {
        return Arrays.copyOf(columns[feature.ordinal()], rows);
    }

    /** One number. */
    public float get(int row, Feature feature) {
        return columns[feature.ordinal()][row];
    }

    /** Whether the number is above zero. */
    public boolean is(int row, Feature feature) {
        return columns[feature.ordinal()][row] > 0;
    }

    /** Sums over the lines, for the groups of features after {@link Prose}. */
    Sums sums() {
        Sums known = sums;
        if (known == null) {
            known = new Sums(this);
            sums = known;
        }
        return known;
    }

    PageChars chars() {
        return chars;
    }

    float[] cells(Feature feature) {
        return columns[feature.ordinal()];
    }
}
