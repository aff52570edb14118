package dev.winnow.features;

import static dev.winnow.features.Feature.*;

/**
 * Blocks that a heading opens: what stands under "Comments" or "Related" is the same, until another such heading, or
 * until the running text goes on.
 */
final class Headed implements FeatureGroup {

    private static final int PAYWALL = 2;
    private static final int SIGNUP = 3;
    private static final int COMMENT = 4;
    private static final int SUMMARY = 9;
    private static final int HEADING_WORDS = 14;

    @Override
    public void fill(FeatureTable table) {
        int kind = -1;
        int distance = 0;
        for (int row = 0; row < table.rows(); row++) {
            int opened = opens(table, row);
            if (table.is(row, TITLE_GUESS)) {
                kind = -1;
            } else if (opened >= 0) {
                distance = opened == kind ? distance + 1 : 1;
                kind = opened;
            } else if (kind >= 0 && closes(table, row, kind, distance)) {
                kind = -1;
            } else {
                distance++;
            }
            if (kind >= 0) {
                table.cells(UNDER_NAVIGATION.plus(kind))[row] = distance;
            }
        }
    }

    /** The kind of block that the line opens, −1 if none. */
    private static int opens(FeatureTable table, int row) {
        if (table.get(row, WORDS) > HEADING_WORDS) {
            return -1;
        }
        if (table.get(row, LEX_SUMMARY) == 3) {
            return SUMMARY;
        }
        for (int kind = 1; kind < SUMMARY; kind++) {
            float grade = table.get(row, LEX_NAVIGATION.plus(kind));
            boolean heading = table.is(row, HEADING_LEVEL) && grade >= 2;
            boolean cue = grade == 2 && table.get(row, FURNITURE_SHARE) > 0.5f;
            boolean plea = grade == 2 && (kind == PAYWALL || kind == SIGNUP) && !table.is(row, ENDS_SENTENCE);
            if (grade == 3 || heading || cue || plea) {
                return kind;
            }
        }
        return -1;
    }

    private static boolean closes(FeatureTable table, int row, int kind, int distance) {
        boolean text = table.is(row, LONG);
        return switch (kind) {
            case COMMENT -> text && !table.is(row, AFTER_SPAN);
            case SUMMARY ->
                text && !table.is(row, STARTS_BULLET) && !table.is(row, IS_ITEM)
                        || table.is(row, HEADING_LEVEL)
                        || distance > 8
                        || !table.is(row, STARTS_BULLET) && table.is(row, COPY_NEAR);
            case PAYWALL, SIGNUP -> (text && !asks(table, row) && !goesOn(table, row)) || distance > 12;
            default -> text || distance > 25;
        };
    }

    /** Whether the next line asks for money in so many words, so that this one still belongs to the pitch. */
    private static boolean goesOn(FeatureTable table, int row) {
        return row + 1 < table.rows() && table.is(row + 1, LEX_PAYWALL);
    }

    /** Whether the line speaks for the publisher, as a pitch does. */
    private static boolean asks(FeatureTable table, int row) {
        float voice = table.get(row, FIRST_PERSON) + table.get(row, SECOND_PERSON);
        boolean quoted = table.get(row, PAIRED_QUOTES) >= 2;
        return !quoted && voice > 0 || table.is(row, LEX_PAYWALL) || table.is(row, LEX_SIGNUP);
    }
}
