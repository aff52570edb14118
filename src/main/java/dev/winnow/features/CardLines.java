package dev.winnow.features;

import static dev.winnow.features.Feature.*;

/** What kinds of line the cards hold: a link, a date, a price, a control. */
final class CardLines {

    private static final int KINDS = 5;
    private static final int BRIEF = 10;

    private CardLines() {}

    /** For the innermost card around each element. */
    static void fill(FeatureTable table, Decks decks, int[] innermost) {
        int[] holds = new int[innermost.length];
        for (int row = 0; row < table.rows(); row++) {
            int card = card(table, row, innermost);
            if (card >= 0) {
                holds[card] |= kinds(table, row);
            }
        }
        int[] counts = new int[decks.count() * KINDS];
        for (int card = 0; card < holds.length; card++) {
            for (int kind = 0; kind < KINDS && holds[card] != 0; kind++) {
                counts[decks.of(card) * KINDS + kind] += holds[card] >> kind & 1;
            }
        }
        for (int row = 0; row < table.rows(); row++) {
            int card = card(table, row, innermost);
            for (int kind = 0; kind < KINDS && card >= 0; kind++) {
                int count = counts[decks.of(card) * KINDS + kind];
                table.cells(CARD1_LINK.plus(kind))[row] = count / table.get(row, CARD1_COUNT);
            }
        }
    }

    private static int card(FeatureTable table, int row, int[] innermost) {
        int element = table.page().lines().get(row).element();
        return element < 0 ? -1 : innermost[element];
    }

    private static int kinds(FeatureTable table, int row) {
        boolean brief = table.get(row, WORDS) <= BRIEF;
        return bit(table.is(row, WHOLLY_LINKED), 0)
                | bit(brief && table.is(row, LEX_DATELINE), 1)
                | bit(table.is(row, ENDS_ELLIPSIS), 2)
                | bit(table.is(row, HAS_CURRENCY), 3)
                | bit(table.is(row, IN_BUTTON), 4);
    }

    private static int bit(boolean value, int at) {
        return value ? 1 << at : 0;
    }
}
