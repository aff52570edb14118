package dev.winnow.features;

import static dev.winnow.features.Feature.*;

/** Finds the line that looks most like the page's title. */
final class TitleGuess {

    private static final float LEAST = 1.5f;

    private TitleGuess() {}

    /** Its row, −1 if no line looks like a title. */
    static int row(FeatureTable table) {
        int best = -1;
        float most = LEAST;
        int last = firstLong(table);
        for (int row = 0; row < table.rows() && row <= last; row++) {
            float score = score(table, row);
            if (score > most) {
                most = score;
                best = row;
            }
        }
        return best;
    }

    /** Titles stand above the text: no line after its second line of prose is looked at. */
    private static int firstLong(FeatureTable table) {
        int first = -1;
        for (int row = 0; row < table.rows(); row++) {
            if (table.is(row, IN_SPAN) && table.is(row, LONG)) {
                first = row;
                break;
            }
        }
        return first < 0 ? table.rows() : first;
    }

    private static float score(FeatureTable table, int row) {
        float words = table.get(row, WORDS);
        if (words < 2 || words > 35 || table.is(row, HIDDEN) || table.get(row, FURNITURE_SHARE) > 0.6f) {
            return 0;
        }
        float score = 0.6f * fit(words) + 2.5f * declared(table, row);
        score += level(table.get(row, HEADING_LEVEL));
        score += table.is(row, COPIES) ? 0.3f : 0;
        score -= table.is(row, ENDS_SENTENCE) && !table.is(row, ENDS_QUESTION) ? 1.2f : 0;
        score -= table.is(row, STARTS_BULLET) || table.is(row, ENDS_COLON) ? 1.5f : 0;
        score -= table.get(row, LINKED_SHARE) > 0.5f ? 0.8f : 0;
        score -= table.get(row, LEX_SIGNUP) + table.get(row, LEX_PAYWALL) + table.get(row, LEX_LEGAL) > 0 ? 1.2f : 0;
        score -= table.get(row, LEX_DATELINE) + table.get(row, LEX_CREDIT) + table.get(row, LEX_BYLINE) > 1 ? 0.8f : 0;
        score -= table.get(row, GLUED_CASE) > 3 || table.get(row, DIGIT_SHARE) > 0.3f ? 2 : 0;
        score -= Position.inFurniture(table, row) ? 1 : 0;
        score += isFollowed(table, row) ? 0.6f : 0;
        return score - 0.004f * Math.min(40, row);
    }

    /** Whether a byline or date stands below. */
    private static boolean isFollowed(FeatureTable table, int row) {
        for (int next = row + 1; next < Math.min(table.rows(), row + 6); next++) {
            boolean brief = table.get(next, WORDS) <= 10;
            boolean date = table.is(next, LEX_DATELINE) || table.is(next, HAS_YEAR);
            if (brief && (date || table.get(next, LEX_BYLINE) >= 2)) {
                return true;
            }
        }
        return false;
    }

    private static float fit(float words) {
        return words < 4 ? words * 0.45f : words <= 24 ? 4 : 2;
    }

    private static float declared(FeatureTable table, int row) {
        return table.get(row, TITLE_COVER) * table.get(row, TITLE_RECALL);
    }

    private static float level(float level) {
        return level == 1 ? 2 : level == 2 ? 0.5f : level > 0 ? -0.3f : 0;
    }
}
