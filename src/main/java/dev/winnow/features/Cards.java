package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Sums sums = new Sums(table);
        int[] headings = headings(table);
        Deck[] decks = new Deck[elements.size()];
        int[] places = new int[elements.size()];
        Map<Long, Deck> byKind = new HashMap<>();
        for (int i = 0; i < decks.length; i++) {
            Element element = elements.get(i);
            if (element.parent() >= 0) {
                decks[i] = byKind.computeIfAbsent(kind(elements, i), key -> new Deck());
                places[i] = decks[i].cards;
                add(decks[i], element, sums, headings);
            }
        }
        for (int row = 0; row < table.rows(); row++) {
            row(table, row, decks, places, sums);
        }
    }

    /** Equal for elements of the same tag and classes under the same parent. */
    static long kind(List<Element> elements, int element) {
        Element card = elements.get(element);
        return ((long) card.parent() << 32) ^ (card.signature() & 0xFFFFFFFFL);
    }

    /** The innermost card around each line, −1 if none. */
    static int[] innermost(FeatureTable table) {
        List<Element> elements = table.page().elements();
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            counts.merge(kind(elements, i), 1, Integer::sum);
        }
        int[] inner = new int[elements.size()];
        for (int i = 0; i < inner.length; i++) {
            int parent = elements.get(i).parent();
            boolean card = parent >= 0 && counts.getOrDefault(kind(elements, i), 0) >= LEAST;
            inner[i] = card ? i : parent < 0 ? -1 : inner[parent];
        }
        int[] cards = new int[table.rows()];
        for (int row = 0; row < cards.length; row++) {
            int at = table.page().lines().get(row).element();
            cards[row] = at < 0 ? -1 : inner[at];
        }
        return cards;
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

    private static void row(FeatureTable table, int row, Deck[] decks, int[] places, Sums sums) {
        int at = table.page().lines().get(row).element();
        for (int level = 0; level < LEVELS && at >= 0; ) {
            Deck deck = decks[at];
            if (deck != null && deck.cards >= LEAST) {
                write(table, row, CARD1_COUNT.plus(level * WIDTH), deck, places[at], sums);
                level++;
            }
            at = table.page().elements().get(at).parent();
        }
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
