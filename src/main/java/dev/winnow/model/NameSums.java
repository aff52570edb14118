package dev.winnow.model;

import dev.winnow.document.Element;
import dev.winnow.document.Role;
import java.util.Arrays;
import java.util.List;

/**
 * What the names around the lines of a page say of roles; each element's names are looked up once. For one page and one
 * thread.
 */
final class NameSums {

    private static final int LONGS = PackedSums.longs(Role.values().length);
    /** Where the sums of an element for lines further in begin, after those for near ones. */
    private static final int FAR = LONGS;

    private static final int SIZE = 2 * LONGS;
    /** More known names are not asked for, so that nothing overflows. */
    private static final int MOST_FOUND = PackedSums.MOST - RoleWords.MOST_NAMES - 1;

    private final WeightTable names;
    private final List<Element> elements;
    /** For each element where its sums stand in its place among those looked up, and 0 for one that was not. */
    private final int[] places;

    private long[] sums = new long[64 * SIZE];
    private int[] known = new int[64 * 2];
    private int count = 1;

    NameSums(WeightTable names, List<Element> elements) {
        this.names = names;
        this.elements = elements;
        this.places = new int[elements.size()];
    }

    /** Adds what the names around a line in that element say to the sums, one a role. */
    void addTo(int element, float[] to) {
        long[] packed = new long[LONGS];
        int found = addOwn(element, packed);
        int at = element;
        for (int level = 0; at >= 0 && level < RoleWords.MOST_LEVELS && found <= MOST_FOUND; level++) {
            int place = place(at);
            int side = level < RoleWords.NEAR_LEVELS ? 0 : 1;
            int from = place * SIZE + side * FAR;
            for (int i = 0; i < LONGS; i++) {
                packed[i] += sums[from + i];
            }
            found += known[place * 2 + side];
            at = elements.get(at).parent();
        }
        RoleWords.addTo(names, packed, found, to);
    }

    private int addOwn(int element, long[] packed) {
        int found = 0;
        for (int hash : RoleWords.called(elements.get(element))) {
            found += names.addTo(RoleWords.mix(hash, RoleWords.INNER), packed, 0) ? 1 : 0;
        }
        return found;
    }

    private int place(int element) {
        if (places[element] == 0) {
            places[element] = count;
            look(elements.get(element), count++);
        }
        return places[element];
    }

    private void look(Element element, int place) {
        if ((place + 1) * SIZE > sums.length) {
            sums = Arrays.copyOf(sums, sums.length * 2);
            known = Arrays.copyOf(known, known.length * 2);
        }
        for (int hash : RoleWords.called(element)) {
            known[place * 2] += names.addTo(RoleWords.mix(hash, RoleWords.NEAR), sums, place * SIZE) ? 1 : 0;
            known[place * 2 + 1] += names.addTo(RoleWords.mix(hash, RoleWords.FAR), sums, place * SIZE + FAR) ? 1 : 0;
        }
    }
}
