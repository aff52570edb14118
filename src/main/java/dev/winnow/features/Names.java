package dev.winnow.features;

import dev.winnow.document.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The class and id words around the line, by groups. Words of elements that hold more than half of the page's running
 * text are not looked at: they name the page, not a part of it.
 */
final class Names implements FeatureGroup {

    private static final int GROUPS = Feature.NAME_FORUM.ordinal() - Feature.NAME_NAV.ordinal() + 1;
    private static final int NEAR = 2;

    private static final class Holder {
        static final Map<String, Integer> WORDS = load();
    }

    @Override
    public void fill(FeatureTable table) {
        List<Element> elements = table.page().elements();
        if (elements.isEmpty()) {
            return;
        }
        int[] own = own(elements, textBefore(table));
        int[] far = far(elements, own);
        for (int row = 0; row < table.rows(); row++) {
            int at = table.page().lines().get(row).element();
            if (at >= 0) {
                set(table, row, near(elements, own, at), far[at]);
            }
        }
    }

    private static void set(FeatureTable table, int row, int near, int far) {
        for (int group = 0; group < GROUPS; group++) {
            int value = (near >> group & 1) == 1 ? 2 : far >> group & 1;
            table.cells(Feature.NAME_NAV.plus(group))[row] = value;
        }
    }

    private static int[] textBefore(FeatureTable table) {
        int[] sums = new int[table.rows() + 1];
        for (int row = 0; row < table.rows(); row++) {
            float words = table.get(row, Feature.WORDS);
            boolean text = words >= 12 && table.get(row, Feature.LINKED_SHARE) < 0.4f;
            sums[row + 1] = sums[row] + (text ? (int) words : 0);
        }
        return sums;
    }

    private static int[] own(List<Element> elements, int[] text) {
        int[] own = new int[elements.size()];
        int all = text[text.length - 1];
        for (int i = 0; i < own.length; i++) {
            Element element = elements.get(i);
            int inside = text[element.endLine()] - text[element.firstLine()];
            int mask = element.depth() < 2 ? 0 : mask(element.words());
            own[i] = inside * 2 > all ? mask & CONTENT_ONLY : mask;
        }
        return own;
    }

    private static final int CONTENT_ONLY = 1 << Feature.NAME_CONTENT.ordinal() - Feature.NAME_NAV.ordinal();

    private static int mask(List<String> words) {
        int mask = 0;
        for (String word : words) {
            mask |= Holder.WORDS.getOrDefault(word, 0);
        }
        return mask;
    }

    private static int[] far(List<Element> elements, int[] own) {
        int[] far = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            int parent = elements.get(i).parent();
            far[i] = own[i] | (parent < 0 ? 0 : far[parent]);
        }
        return far;
    }

    private static int near(List<Element> elements, int[] own, int from) {
        int mask = 0;
        int at = from;
        for (int level = 0; level <= NEAR && at >= 0; level++) {
            mask |= own[at];
            at = elements.get(at).parent();
        }
        return mask;
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (int group = 0; group < GROUPS; group++) {
            String name = Feature.NAME_NAV.plus(group).name().substring("NAME_".length());
            groups.put(name.toLowerCase(Locale.ROOT), 1 << group);
        }
        Lexicon.entries("names", (section, word) -> words.merge(word, groups.getOrDefault(section, 0), (a, b) -> a | b));
        return words;
    }
}
