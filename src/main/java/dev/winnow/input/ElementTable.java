package dev.winnow.input;

import dev.winnow.document.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/** The elements that hold lines, parents before children. */
final class ElementTable {

    private static final int PARENT = 0;
    private static final int DEPTH = 1;
    private static final int FIRST = 2;
    private static final int END = 3;
    private static final int COLUMN = 4;
    private static final int CELLS = 5;

    private final ElementNames names;
    private final Deque<Frame> fresh = new ArrayDeque<>();
    private final List<org.jsoup.nodes.Element> nodes = new ArrayList<>();
    private int[] cells = new int[256 * CELLS];

    ElementTable(ElementNames names) {
        this.names = names;
    }

    /** Index of that open element, which is entered with all around it if it held no line so far. */
    int enter(Frame frame, int line) {
        Frame at = frame;
        while (at.element < 0 && at.parent != null) {
            fresh.push(at);
            at = at.parent;
        }
        int parent = at.element;
        while (!fresh.isEmpty()) {
            parent = add(fresh.pop(), parent, line);
        }
        return parent;
    }

    /** Index of that element, which is closed already but turned out to cover the line. */
    int enterClosed(Frame frame, int parent, int line) {
        int index = frame.element >= 0 ? frame.element : add(frame, parent, line);
        cells[index * CELLS + END] = line + 1;
        return index;
    }

    private int add(Frame frame, int parent, int line) {
        int row = nodes.size() * CELLS;
        if (row == cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        cells[row + PARENT] = parent;
        cells[row + DEPTH] = parent < 0 ? 0 : cells[parent * CELLS + DEPTH] + 1;
        cells[row + FIRST] = line;
        cells[row + END] = line + 1;
        cells[row + COLUMN] = frame.block().column();
        frame.element = nodes.size();
        nodes.add(frame.node);
        return frame.element;
    }

    /** Notes that the element closed after that many lines. */
    void close(Frame frame, int lines) {
        if (frame.element >= 0) {
            cells[frame.element * CELLS + END] = lines;
        }
    }

    /**
     * The lines of an element.
     *
     * @param first index of the first
     * @param end index after the last
     */
    record Range(int first, int end) {}

    /** The lines of each element that holds some, by the element itself, not one like it. */
    IdentityHashMap<org.jsoup.nodes.Element, Range> ranges() {
        IdentityHashMap<org.jsoup.nodes.Element, Range> ranges = new IdentityHashMap<>();
        for (int index = 0; index < nodes.size(); index++) {
            int row = index * CELLS;
            ranges.put(nodes.get(index), new Range(cells[row + FIRST], cells[row + END]));
        }
        return ranges;
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>(nodes.size());
        for (org.jsoup.nodes.Element node : nodes) {
            int row = elements.size() * CELLS;
            ElementNames.Named named = names.of(node);
            elements.add(new Element(
                    cells[row + PARENT],
                    cells[row + DEPTH],
                    node.normalName(),
                    named.words(),
                    named.id(),
                    Settings.of(node, cells[row + COLUMN]),
                    31 * node.normalName().hashCode() + named.classes(),
                    cells[row + FIRST],
                    cells[row + END]));
        }
        return elements;
    }
}
