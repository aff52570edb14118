package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What kinds of line the cards hold: a link, a date, a price, a control. */
final class CardLines implements FeatureGroup {

    private static final int KINDS = 5;
    private static final int BRIEF = 10;

    @Override
    public void fill(FeatureTable table) {
        List<Element> elements = table.page().elements();
        if (elements.isEmpty()) {
            return;
        }
        int[] cards = Cards.innermost(table);
        Map<Integer, Integer> holds = new HashMap<>();
        for (int row = 0; row < cards.length; row++) {
            if (cards[row] >= 0) {
                holds.merge(cards[row], kinds(table, row), (a, b) -> a | b);
            }
        }
        Map<Long, int[]> decks = new HashMap<>();
        holds.forEach((card, kinds) -> {
            int[] counts = decks.computeIfAbsent(Cards.kind(elements, card), key -> new int[KINDS]);
            for (int kind = 0; kind < KINDS; kind++) {
                counts[kind] += kinds >> kind & 1;
            }
        });
        write(table, cards, decks);
    }

    private static void write(FeatureTable table, int[] cards, Map<Long, int[]> decks) {
        for (int row = 0; row < cards.length; row++) {
            if (cards[row] >= 0) {
                int[] counts = decks.getOrDefault(Cards.kind(table.page().elements(), cards[row]), new int[KINDS]);
                for (int kind = 0; kind < KINDS; kind++) {
                    table.cells(CARD1_LINK.plus(kind))[row] = counts[kind] / table.get(row, CARD1_COUNT);
                }
            }
        }
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
