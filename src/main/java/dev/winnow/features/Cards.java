package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements of the same tag and classes side by side under one parent: entries, teasers, posts, products. */
final class Cards implements FeatureGroup {

    private static final int LEAST = 3;
    private static final int LEVELS = 2;
    private static final int WIDTH = 8;

    /** Cards side by side. */
    private static final class Deck {
        private int cards;
        private int lines;
        private int words;
        private float linked;
        private float longs;
        private int titled;
    }

    @Override
    public void fill(FeatureTable table) {
        List<Element> elements = table.page().elements();
        if (elements.isEmpty()) {
            return;
        }
        Sums sums = table.sums();
        int[] headings = headings(table);
        Decks numbers = new Decks(elements);
        @Nullable Deck[] decks = new Deck[numbers.count()];
        int[] places = new int[elements.size()];
        for (int i = 0; i < places.length; i++) {
            if (numbers.size(i) >= LEAST) {
                Deck deck = decks[numbers.of(i)];
                deck = deck == null ? new Deck() : deck;
                decks[numbers.of(i)] = deck;
                places[i] = deck.cards;
                add(deck, elements.get(i), sums, headings);
            }
        }
        int[] innermost = numbers.innermost(LEAST);
        for (int row = 0; row < table.rows(); row++) {
            int card = table.page().lines().get(row).element();
            for (int level = 0; level < LEVELS && card >= 0; level++) {
                card = innermost[card];
                Deck deck = card < 0 ? null : decks[numbers.of(card)];
                if (deck != null) {
                    write(table, row, CARD1_COUNT.plus(level * WIDTH), deck, places[card], sums);
                    card = elements.get(card).parent();
                }
            }
        }
        CardLines.fill(table, numbers, innermost);
    }

    private static int[] headings(FeatureTable table) {
        int[] headings = new int[table.rows() + 1];
        for (int row = 0; row < table.rows(); row++) {
            headings[row + 1] = headings[row] + (table.is(row, HEADING_LEVEL) ? 1 : 0);
        }
        return headings;
    }

    private static void add(Deck deck, Element card, Sums sums, int[] headings) {
        int from = card.firstLine();
        int to = card.endLine();
        deck.cards++;
        deck.lines += to - from;
        deck.words += sums.words(from, to);
        deck.linked += sums.linkedShare(from, to);
        deck.longs += sums.longs(from, to);
        deck.titled += headings[to] > headings[from] ? 1 : 0;
    }

    private static void write(FeatureTable table, int row, Feature first, Deck deck, int place, Sums sums) {
        float cards = deck.cards;
        table.cells(first)[row] = cards;
        table.cells(first.plus(1))[row] = deck.words / (float) Math.max(1, sums.words(0, table.rows()));
        table.cells(first.plus(2))[row] = deck.lines / cards;
        table.cells(first.plus(3))[row] = deck.words / cards;
        table.cells(first.plus(4))[row] = deck.linked / cards;
        table.cells(first.plus(5))[row] = deck.longs / Math.max(1, deck.lines);
        table.cells(first.plus(6))[row] = place;
        table.cells(first.plus(7))[row] = deck.titled / cards;
    }
}
