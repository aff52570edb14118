package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Block;
import dev.winnow.document.Element;
import dev.winnow.document.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tags around the line, and its block structure. */
final class Tags implements FeatureGroup {

    private static final List<Feature> AROUND = List.of(
            IN_NAV,
            IN_HEADER,
            IN_FOOTER,
            IN_ASIDE,
            IN_FORM,
            IN_ARTICLE,
            IN_MAIN_TAG,
            IN_LIST,
            IN_TABLE,
            IN_FIGURE,
            IN_BUTTON,
            IN_DIALOG,
            IN_SELECT);
    private static final Map<String, Integer> TAGS = bits(Map.ofEntries(
            Map.entry("nav", IN_NAV),
            Map.entry("menu", IN_NAV),
            Map.entry("header", IN_HEADER),
            Map.entry("footer", IN_FOOTER),
            Map.entry("aside", IN_ASIDE),
            Map.entry("form", IN_FORM),
            Map.entry("article", IN_ARTICLE),
            Map.entry("main", IN_MAIN_TAG),
            Map.entry("ul", IN_LIST),
            Map.entry("ol", IN_LIST),
            Map.entry("table", IN_TABLE),
            Map.entry("figure", IN_FIGURE),
            Map.entry("button", IN_BUTTON),
            Map.entry("label", IN_BUTTON),
            Map.entry("select", IN_SELECT),
            Map.entry("datalist", IN_SELECT),
            Map.entry("dialog", IN_DIALOG)));
    private static final Map<String, Integer> ARIA = bits(Map.of(
            "navigation",
            IN_NAV,
            "contentinfo",
            IN_FOOTER,
            "banner",
            IN_HEADER,
            "complementary",
            IN_ASIDE,
            "search",
            IN_FORM,
            "dialog",
            IN_DIALOG,
            "alertdialog",
            IN_DIALOG,
            "listbox",
            IN_SELECT));

    @Override
    public void fill(FeatureTable table) {
        int[] masks = masks(table.page().elements());
        boolean[] linked = linked(table.page().elements());
        for (int row = 0; row < table.rows(); row++) {
            Line line = table.page().lines().get(row);
            if (line.element() >= 0) {
                around(table, row, masks[line.element()]);
                table.cells(IN_LINK_BLOCK)[row] = TextShape.flag(linked[line.element()]);
                table.cells(DEPTH)[row] =
                        table.page().elements().get(line.element()).depth();
            }
            block(table, row, line.block());
        }
        ordinals(table);
    }

    private static int[] masks(List<Element> elements) {
        int[] masks = new int[elements.size()];
        for (int i = 0; i < masks.length; i++) {
            Element element = elements.get(i);
            int mask = (element.parent() < 0 ? 0 : masks[element.parent()]) | own(element);
            masks[i] = mask;
        }
        return masks;
    }

    private static boolean[] linked(List<Element> elements) {
        boolean[] linked = new boolean[elements.size()];
        for (int i = 0; i < linked.length; i++) {
            Element element = elements.get(i);
            boolean own = element.tag().equals("a") && element.lineCount() > 1;
            linked[i] = own || element.parent() >= 0 && linked[element.parent()];
        }
        return linked;
    }

    private static int own(Element element) {
        int mask = TAGS.getOrDefault(element.tag(), 0);
        List<String> words = element.words();
        for (int i = 0; i < words.size() && element.depth() > 1; i++) {
            mask |= ARIA.getOrDefault(words.get(i), 0);
        }
        return mask;
    }

    private static Map<String, Integer> bits(Map<String, Feature> features) {
        Map<String, Integer> bits = new HashMap<>();
        features.forEach((word, feature) -> bits.put(word, 1 << AROUND.indexOf(feature)));
        return bits;
    }

    private static void around(FeatureTable table, int row, int mask) {
        for (int left = mask; left != 0; left &= left - 1) {
            table.cells(AROUND.get(Integer.numberOfTrailingZeros(left)))[row] = 1;
        }
    }

    private static void block(FeatureTable table, int row, Block block) {
        Block.Kind kind = block.kind();
        table.cells(HEADING_LEVEL)[row] = kind == Block.Kind.HEADING ? block.level() : 0;
        table.cells(IS_PARAGRAPH)[row] = TextShape.flag(
                kind == Block.Kind.PARAGRAPH && !table.page().elements().isEmpty());
        table.cells(IS_CAPTION)[row] = TextShape.flag(kind == Block.Kind.CAPTION);
        table.cells(IS_ITEM)[row] = TextShape.flag(kind == Block.Kind.LIST_ITEM);
        table.cells(IS_CELL)[row] = TextShape.flag(kind == Block.Kind.CELL || kind == Block.Kind.HEADER_CELL);
        table.cells(IS_CODE)[row] = TextShape.flag(kind == Block.Kind.PREFORMATTED);
        table.cells(IS_TERM)[row] = TextShape.flag(kind == Block.Kind.TERM || kind == Block.Kind.DEFINITION);
        table.cells(IS_QUOTED)[row] = TextShape.flag(block.quoted());
        if (kind == Block.Kind.CONTROL) {
            table.cells(IN_BUTTON)[row] = 1;
        }
    }

    private static void ordinals(FeatureTable table) {
        int[] begun = new int[table.rows() + 1];
        for (Element element : table.page().elements()) {
            begun[element.firstLine()] += element.tag().equals("article") ? 1 : 0;
        }
        int articles = 0;
        int headings = 0;
        for (int row = 0; row < table.rows(); row++) {
            articles += begun[row];
            table.cells(ARTICLES_BEFORE)[row] = articles;
            table.cells(HEADINGS_BEFORE)[row] = headings;
            headings += table.get(row, HEADING_LEVEL) == 1 ? 1 : 0;
        }
    }
}
