package dev.winnow.features;

import dev.winnow.document.Element;
import java.util.Arrays;
import java.util.List;

/** Which elements of a page are cards of one deck: of the same tag and classes, under one parent. */
final class Decks {

    private final List<Element> elements;
    private final int[] of;
    private final int[] sizes;

    Decks(List<Element> elements) {
        this.elements = elements;
        of = new int[elements.size()];
        Numbering decks = new Numbering(of.length);
        for (int i = 0; i < of.length; i++) {
            Element element = elements.get(i);
            long kind = ((long) element.parent() << 32) | (element.signature() & 0xFFFFFFFFL);
            of[i] = element.parent() < 0 ? -1 : decks.of(kind);
        }
        sizes = new int[decks.count()];
        for (int deck : of) {
            if (deck >= 0) {
                sizes[deck]++;
            }
        }
    }

    /** How many there are. */
    int count() {
        return sizes.length;
    }

    /** The number of an element's deck, −1 of the root, which has none. */
    int of(int element) {
        return of[element];
    }

    /** How many cards the deck of an element has, 0 where it has none. */
    int size(int element) {
        return of[element] < 0 ? 0 : sizes[of[element]];
    }

    /** For each element the innermost around it whose deck has at least so many cards, −1 where there is none. */
    int[] innermost(int least) {
        int[] inner = new int[of.length];
        Arrays.fill(inner, -1);
        for (int i = 0; i < inner.length; i++) {
            if (of[i] >= 0) {
                inner[i] = sizes[of[i]] >= least ? i : inner[elements.get(i).parent()];
            }
        }
        return inner;
    }
}
