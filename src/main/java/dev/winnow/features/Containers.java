package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Element;
import java.util.List;

/** The enclosing elements that hold more lines than the one before them, and the one that gathers most prose. */
final class Containers implements FeatureGroup {

    private static final int LEVELS = 4;
    private static final int WIDTH = 5;
    private static final float OUTSIDE = 9;
    private static final float CLIMB = 1.25f;

    @Override
    public void fill(FeatureTable table) {
        if (table.page().elements().isEmpty()) {
            return;
        }
        Sums sums = table.sums();
        for (int row = 0; row < table.rows(); row++) {
            boxes(table, row, sums);
        }
        main(table, sums);
    }

    private static void boxes(FeatureTable table, int row, Sums sums) {
        List<Element> elements = table.page().elements();
        int at = table.page().lines().get(row).element();
        int width = 1;
        for (int level = 0; level < LEVELS && at >= 0; level++) {
            at = grown(elements, at, width);
            if (at >= 0) {
                width = elements.get(at).lineCount();
                write(table, row, level, elements.get(at), sums);
            }
        }
    }

    /** The nearest element from {@code from} outwards that holds more than {@code width} lines, −1 if none. */
    private static int grown(List<Element> elements, int from, int width) {
        int at = from;
        while (at >= 0 && elements.get(at).lineCount() <= width) {
            at = elements.get(at).parent();
        }
        return at;
    }

    private static void write(FeatureTable table, int row, int level, Element box, Sums sums) {
        int from = box.firstLine();
        int to = box.endLine();
        Feature first = BOX1_LINES.plus(level * WIDTH);
        table.cells(first)[row] = box.lineCount();
        table.cells(first.plus(1))[row] = sums.longShare(from, to);
        table.cells(first.plus(2))[row] = sums.meanWords(from, to);
        table.cells(first.plus(3))[row] = sums.linkedShare(from, to);
        table.cells(first.plus(4))[row] = sums.closedShare(from, to);
        table.cells(BOX1_SHARE.plus(level))[row] =
                sums.words(from, to) / (float) Math.max(1, sums.words(0, table.rows()));
    }

    private static void main(FeatureTable table, Sums sums) {
        List<Element> elements = table.page().elements();
        int main = climb(elements, best(table), sums);
        if (main < 0) {
            return;
        }
        Element box = elements.get(main);
        float all = Math.max(1, sums.longWords(0, table.rows()));
        float share = sums.longWords(box.firstLine(), box.endLine()) / all;
        for (int row = 0; row < table.rows(); row++) {
            boolean inside = row >= box.firstLine() && row < box.endLine();
            table.cells(IN_MAIN_BOX)[row] = TextShape.flag(inside);
            table.cells(MAIN_SHARE)[row] = share;
            table.cells(MAIN_STEPS)[row] = inside ? steps(table, row, box) : OUTSIDE;
        }
        Together.fill(table, sums, main, WITH_MAIN_SHARE);
    }

    private static int best(FeatureTable table) {
        List<Element> elements = table.page().elements();
        float[] scores = new float[elements.size()];
        for (int row = 0; row < table.rows(); row++) {
            if (table.is(row, LONG)) {
                credit(table, row, scores);
            }
        }
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            best = scores[i] > 0 && (best < 0 || scores[i] > scores[best]) ? i : best;
        }
        return best;
    }

    private static void credit(FeatureTable table, int row, float[] scores) {
        List<Element> elements = table.page().elements();
        float credit = Math.min(100, table.get(row, WORDS)) * (Position.inFurniture(table, row) ? 0.2f : 1);
        int at = table.page().lines().get(row).element();
        int width = 1;
        for (int level = 0; level < LEVELS && at >= 0; level++) {
            at = grown(elements, at, width);
            if (at >= 0) {
                width = elements.get(at).lineCount();
                scores[at] += credit;
                credit *= 0.6f;
            }
        }
    }

    /** Goes outwards while the wider element holds clearly more prose and hardly anything else. */
    private static int climb(List<Element> elements, int from, Sums sums) {
        int main = from;
        int at = from;
        while (at >= 0) {
            Element box = elements.get(at);
            Element best = elements.get(main);
            float more = sums.longWords(box.firstLine(), box.endLine())
                    / (float) Math.max(1, sums.longWords(best.firstLine(), best.endLine()));
            float longer = sums.words(box.firstLine(), box.endLine())
                    / (float) Math.max(1, sums.words(best.firstLine(), best.endLine()));
            main = more > CLIMB && more * 1.5f > longer ? at : main;
            at = box.parent();
        }
        return main;
    }

    private static int steps(FeatureTable table, int row, Element box) {
        List<Element> elements = table.page().elements();
        int at = table.page().lines().get(row).element();
        int steps = 0;
        for (int width = 1; at >= 0 && width < box.lineCount() && steps < OUTSIDE - 1; steps++) {
            at = grown(elements, at, width);
            width = at < 0 ? box.lineCount() : elements.get(at).lineCount();
        }
        return steps;
    }
}
