package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import java.util.ArrayList;
import java.util.List;

/** A page as one row of numbers, for what is decided of the page as a whole: some columns' value, mean or maximum. */
public final class PageSummary {

    /** Columns that are the same on every line. */
    private static final List<Feature> SAME = List.of(
            PAGE_LINES,
            PAGE_WORDS,
            PAGE_LONG_SHARE,
            PAGE_LINKED_SHARE,
            PAGE_CURRENCY_SHARE,
            PAGE_DATE_SHARE,
            PAGE_HEADING_SHARE,
            PAGE_CLOSED_SHARE,
            PAGE_FUNCTION_SHARE,
            PAGE_SPAN_SHARE,
            PAGE_MOST_KIN_SHARE,
            PAGE_CARD_SHARE,
            PAGE_OPEN_PROSE,
            PAGE_PROSE_WORDS,
            PAGE_PRICES,
            SAYS_ARTICLE,
            SAYS_PRODUCT,
            SAYS_THREAD,
            SAYS_LIST,
            SAYS_FORUM_PATH,
            HAS_PRODUCT_COVER,
            HAS_DECLARED_BODY);

    /** Columns of which the mean over the lines tells something. */
    private static final List<Feature> MEANS = List.of(
            WORDS,
            DIGIT_SHARE,
            CODE_SIGNS,
            IS_CODE,
            IS_CELL,
            IS_ITEM,
            IN_BUTTON,
            IN_FORM,
            IN_ARTICLE,
            IN_MAIN_TAG,
            IN_NAV,
            IN_FIGURE,
            FIRST_PERSON,
            SECOND_PERSON,
            HAS_HANDLE,
            COPIES,
            HIDDEN,
            IS_AUTHOR,
            STARTS_BULLET,
            ENDS_QUESTION,
            LEX_NAVIGATION,
            LEX_RELATED,
            LEX_PAYWALL,
            LEX_SIGNUP,
            LEX_COMMENT,
            LEX_SHARE,
            LEX_ADVERT,
            LEX_LEGAL,
            LEX_BYLINE,
            LEX_DATELINE,
            LEX_CREDIT,
            LEX_FORUM,
            UNDER_COMMENT,
            UNDER_RELATED,
            NAME_COMMENT,
            NAME_RELATED,
            NAME_CONTENT,
            NAME_PRODUCT,
            NAME_FORUM,
            NAME_REVIEW,
            NAME_FILTER,
            NAME_OPTION,
            NAME_BYLINE,
            NAME_DATE,
            SECTION_WORDS,
            CARD1_WORDS);

    /** Columns of which the greatest value tells something. */
    private static final List<Feature> GREATEST =
            List.of(MAIN_SHARE, ARTICLES_BEFORE, HEADINGS_BEFORE, KIN_SHARE, CARD1_COUNT, CARD1_SHARE, FACET_RUN);

    private static final List<String> NAMES = collectNames();

    private PageSummary() {}

    /** The numbers' names, such as {@code mean-words}. */
    public static List<String> names() {
        return NAMES;
    }

    private static List<String> collectNames() {
        List<String> names = new ArrayList<>();
        SAME.forEach(feature -> names.add(feature.label()));
        MEANS.forEach(feature -> names.add("mean-" + feature.label()));
        GREATEST.forEach(feature -> names.add("most-" + feature.label()));
        return List.copyOf(names);
    }

    /**
     * The numbers, in the order of their names.
     *
     * @throws IllegalArgumentException if the page has no lines
     */
    public static float[] of(FeatureTable table) {
        if (table.rows() == 0) {
            throw new IllegalArgumentException("a page without lines has no summary");
        }
        float[] row = new float[NAMES.size()];
        int at = 0;
        for (Feature feature : SAME) {
            row[at++] = table.get(0, feature);
        }
        for (Feature feature : MEANS) {
            row[at++] = mean(table, feature);
        }
        for (Feature feature : GREATEST) {
            row[at++] = greatest(table, feature);
        }
        return row;
    }

    private static float mean(FeatureTable table, Feature feature) {
        double sum = 0;
        for (int row = 0; row < table.rows(); row++) {
            sum += table.get(row, feature);
        }
        return (float) (sum / table.rows());
    }

    private static float greatest(FeatureTable table, Feature feature) {
        float most = table.get(0, feature);
        for (int row = 1; row < table.rows(); row++) {
            most = Math.max(most, table.get(row, feature));
        }
        return most;
    }
}
