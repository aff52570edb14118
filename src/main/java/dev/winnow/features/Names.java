package dev.winnow.features;

import dev.winnow.document.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The class and id words around the line, by groups. Words of elements that hold more than half of the page's running
 * text and its first-level heading are not looked at: they name the page, not a part of it.
 */
final class Names implements FeatureGroup {

    private static final int NEAR = 2;
    /** The groups of the resource and the columns they stand for. */
    private static final Map<String, Integer> MEANINGS = Map.ofEntries(
            Map.entry("nav", bit(Feature.NAME_NAV)),
            Map.entry("menu", bit(Feature.NAME_NAV)),
            Map.entry("breadcrumb", bit(Feature.NAME_NAV)),
            Map.entry("pagination", bit(Feature.NAME_NAV)),
            Map.entry("skip", bit(Feature.NAME_NAV)),
            Map.entry("toc", bit(Feature.NAME_NAV)),
            Map.entry("header", bit(Feature.NAME_HEADER)),
            Map.entry("footer", bit(Feature.NAME_FOOTER)),
            Map.entry("sidebar", bit(Feature.NAME_SIDEBAR)),
            Map.entry("comment", bit(Feature.NAME_COMMENT)),
            Map.entry("related", bit(Feature.NAME_RELATED)),
            Map.entry("share", bit(Feature.NAME_SHARE)),
            Map.entry("social", bit(Feature.NAME_SHARE)),
            Map.entry("ad", bit(Feature.NAME_ADVERT)),
            Map.entry("promo", bit(Feature.NAME_ADVERT)),
            Map.entry("newsletter", bit(Feature.NAME_NEWSLETTER)),
            Map.entry("login", bit(Feature.NAME_NEWSLETTER)),
            Map.entry("paywall", bit(Feature.NAME_PAYWALL)),
            Map.entry("caption", bit(Feature.NAME_CAPTION)),
            Map.entry("credit", bit(Feature.NAME_CREDIT)),
            Map.entry("byline", bit(Feature.NAME_BYLINE)),
            Map.entry("author", bit(Feature.NAME_BYLINE)),
            Map.entry("date", bit(Feature.NAME_DATE)),
            Map.entry("title", bit(Feature.NAME_TITLE)),
            Map.entry("summary", bit(Feature.NAME_SUMMARY)),
            Map.entry("article", bit(Feature.NAME_CONTENT)),
            Map.entry("content", bit(Feature.NAME_CONTENT)),
            Map.entry("cookie", bit(Feature.NAME_LEGAL) | bit(Feature.NAME_DIALOG)),
            Map.entry("legal", bit(Feature.NAME_LEGAL)),
            Map.entry("popup", bit(Feature.NAME_DIALOG)),
            Map.entry("panel", bit(Feature.NAME_PANEL)),
            Map.entry("review", bit(Feature.NAME_REVIEW)),
            Map.entry("details", bit(Feature.NAME_DETAILS)),
            Map.entry("box", bit(Feature.NAME_BOX)),
            Map.entry("widget", bit(Feature.NAME_WIDGET)),
            Map.entry("hidden", bit(Feature.NAME_UNSEEN)),
            Map.entry("filter", bit(Feature.NAME_FILTER)),
            Map.entry("option", bit(Feature.NAME_OPTION)),
            Map.entry("tag", bit(Feature.NAME_TAGS)),
            Map.entry("gallery", bit(Feature.NAME_MEDIA)),
            Map.entry("video", bit(Feature.NAME_MEDIA)),
            Map.entry("forum", bit(Feature.NAME_FORUM)),
            Map.entry("product", bit(Feature.NAME_PRODUCT)),
            Map.entry("listing", bit(Feature.NAME_PRODUCT)),
            Map.entry("search", bit(Feature.NAME_FORM)),
            Map.entry("form", bit(Feature.NAME_FORM)));

    private static final class Holder {
        static final ClassWords WORDS = new ClassWords(load());
    }

    @Override
    public void fill(FeatureTable table) {
        List<Element> elements = table.page().elements();
        if (elements.isEmpty()) {
            return;
        }
        int[] own = own(elements, textBefore(table), headingsBefore(table));
        int[] far = far(elements, own);
        for (int row = 0; row < table.rows(); row++) {
            int at = table.page().lines().get(row).element();
            if (at >= 0) {
                set(table, row, near(elements, own, at), far[at]);
            }
        }
    }

    private static void set(FeatureTable table, int row, int near, int far) {
        for (int left = near | far; left != 0; left &= left - 1) {
            int group = Integer.numberOfTrailingZeros(left);
            table.cells(Feature.NAME_NAV.plus(group))[row] = (near >> group & 1) == 1 ? 2 : 1;
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

    private static int[] headingsBefore(FeatureTable table) {
        int[] sums = new int[table.rows() + 1];
        for (int row = 0; row < table.rows(); row++) {
            sums[row + 1] = sums[row] + (table.get(row, Feature.HEADING_LEVEL) == 1 ? 1 : 0);
        }
        return sums;
    }

    private static int[] own(List<Element> elements, int[] text, int[] headings) {
        int[] own = new int[elements.size()];
        int all = text[text.length - 1];
        for (int i = 0; i < own.length; i++) {
            Element element = elements.get(i);
            int inside = text[element.endLine()] - text[element.firstLine()];
            int mask = element.depth() < 2 ? 0 : Holder.WORDS.mask(element.words());
            boolean titled =
                    headings[headings.length - 1] == 0 || headings[element.endLine()] > headings[element.firstLine()];
            own[i] = inside * 2 > all && titled ? mask & CONTENT_ONLY : mask;
        }
        return own;
    }

    private static final int CONTENT_ONLY = bit(Feature.NAME_CONTENT);

    private static int bit(Feature feature) {
        return 1 << feature.ordinal() - Feature.NAME_NAV.ordinal();
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
        Lexicon.entries("names", (section, entry) -> {
            int colon = entry.indexOf(':');
            int mask = MEANINGS.getOrDefault(colon < 0 ? "" : entry.substring(0, colon), 0);
            for (String word : entry.substring(colon + 1).strip().split(" ", -1)) {
                words.merge(word, mask, (a, b) -> a | b);
            }
        });
        return words;
    }
}
