package dev.winnow.structure;

import dev.winnow.document.Block;
import dev.winnow.document.Element;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables and lists that only lay out a page: what is in them is set as if they were not there. */
final class Layouts {

    private static final int NONE = -1;
    /** Of text in a cell of a table of data, on average, in characters. */
    private static final int MOST_IN_CELL = 400;
    /** Lines in the only item of a list that is none. */
    private static final int MANY_LINES = 4;
    /** Lines in an item, on average, of a list of pieces with headings. */
    private static final int PIECE_LINES = 3;

    private final List<Element> elements;
    /** The innermost table or list around each element, or itself. */
    private final int[] tables;

    private final int[] lists;
    private final Map<Integer, Tally> tallies = new HashMap<>();

    /** What is kept inside a table or list. */
    private static final class Tally {
        int lines;
        int headings;
        int chars;
        int parts;
        int columns;
        int lastPart = NONE;
        boolean headed;
        boolean nested;
        boolean code;
    }

    Layouts(Page page, List<LabelledLine> lines) {
        this.elements = page.elements();
        this.tables = new int[elements.size()];
        this.lists = new int[elements.size()];
        Arrays.setAll(tables, i -> isTable(i) ? i : above(tables, i));
        Arrays.setAll(lists, i -> isList(i) ? i : above(lists, i));
        for (int i = 0; i < lines.size(); i++) {
            if (Structure.isPart(lines.get(i)) && page.lines().get(i).element() >= 0) {
                count(page.lines().get(i));
            }
        }
    }

    private int above(int[] innermost, int element) {
        int parent = elements.get(element).parent();
        return parent < 0 ? NONE : innermost[parent];
    }

    private boolean isTable(int element) {
        return elements.get(element).tag().equals("table");
    }

    private boolean isList(int element) {
        return switch (elements.get(element).tag()) {
            case "ul", "ol", "menu", "dir" -> true;
            default -> false;
        };
    }

    private void count(Line line) {
        int table = tables[line.element()];
        int list = lists[line.element()];
        boolean code = line.block().kind() == Block.Kind.PREFORMATTED;
        if (table != NONE) {
            Tally tally = count(table, line, "td", "th");
            int outer = above(tables, table);
            if (outer != NONE) {
                tallies.computeIfAbsent(outer, key -> new Tally()).nested = true;
            }
            tally.code |= code;
        }
        if (list != NONE) {
            count(list, line, "li", "li").code |= code;
        }
    }

    private Tally count(int around, Line line, String tag, String otherTag) {
        Tally tally = tallies.computeIfAbsent(around, key -> new Tally());
        tally.lines++;
        tally.chars += line.text().length();
        tally.headings += line.block().kind() == Block.Kind.HEADING ? 1 : 0;
        for (int at = line.element(); at > around; at = elements.get(at).parent()) {
            Element element = elements.get(at);
            if (element.tag().equals(tag) || element.tag().equals(otherTag)) {
                tally.parts += at == tally.lastPart ? 0 : 1;
                tally.lastPart = at;
                tally.columns = Math.max(tally.columns, element.setting().column());
                tally.headed |= element.tag().equals("th");
                break;
            }
        }
        return tally;
    }

    /** Whether that element is such a table or list, or a row, cell or item of one. */
    boolean isLayout(int element) {
        return switch (elements.get(element).tag()) {
            case "table", "tr", "td", "th" -> tables[element] == NONE || isLayoutTable(tables[element]);
            case "ul", "ol", "menu", "dir", "li" -> lists[element] != NONE && isLayoutList(lists[element]);
            default -> false;
        };
    }

    private boolean isLayoutTable(int table) {
        Tally tally = tallies.get(table);
        if (tally == null) {
            return false;
        }
        boolean told = elements.get(table).words().contains("presentation");
        boolean wordy = tally.chars > MOST_IN_CELL * Math.max(1, tally.parts);
        boolean narrow = tally.columns < 2 && !tally.headed;
        return told || tally.nested || tally.code || tally.headings > 0 || wordy || narrow;
    }

    private boolean isLayoutList(int list) {
        Tally tally = tallies.get(list);
        if (tally == null || elements.get(list).tag().equals("ol")) {
            return false; // numbers mean something
        }
        boolean single = tally.parts == 1 && tally.lines >= MANY_LINES && !tally.code;
        return single || tally.headings > 0 && tally.lines >= PIECE_LINES * tally.parts;
    }
}
