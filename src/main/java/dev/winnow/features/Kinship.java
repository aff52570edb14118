package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Repeated structure: lines that share the tags and classes of their three innermost elements. */
final class Kinship implements FeatureGroup {

    private static final int LEVELS = 3;

    @Override
    public void fill(FeatureTable table) {
        List<Element> elements = table.page().elements();
        if (elements.isEmpty()) {
            return;
        }
        Map<Integer, Kin> kins = new HashMap<>();
        Kin[] of = new Kin[table.rows()];
        float all = 1;
        for (int row = 0; row < of.length; row++) {
            int signature = signature(elements, table.page().lines().get(row).element());
            of[row] = kins.computeIfAbsent(signature, key -> new Kin());
            of[row].add(table, row);
            all += table.get(row, WORDS);
        }
        for (int row = 0; row < of.length; row++) {
            write(table, row, of[row], all);
        }
        runs(table, of);
    }

    private static int signature(List<Element> elements, int from) {
        int hash = 17;
        int at = from;
        for (int level = 0; level < LEVELS && at >= 0; level++) {
            hash = hash * 31 + elements.get(at).signature();
            at = elements.get(at).parent();
        }
        return hash;
    }

    private static void write(FeatureTable table, int row, Kin kin, float all) {
        table.cells(KIN_LINES)[row] = kin.lines;
        table.cells(KIN_WORDS)[row] = kin.words / kin.lines;
        table.cells(KIN_SHARE)[row] = kin.words / all;
        table.cells(KIN_LINKED_SHARE)[row] = kin.linked / Math.max(1, kin.chars);
        table.cells(KIN_LONG_SHARE)[row] = kin.longs / kin.lines;
    }

    private static void runs(FeatureTable table, Kin[] of) {
        for (int start = 0; start < of.length; ) {
            int end = start;
            while (end < of.length && of[end] == of[start]) {
                end++;
            }
            java.util.Arrays.fill(table.cells(KIN_RUN), start, end, end - start);
            start = end;
        }
    }

    private static final class Kin {
        private float lines;
        private float words;
        private float chars;
        private float linked;
        private float longs;

        void add(FeatureTable table, int row) {
            lines++;
            words += table.get(row, WORDS);
            chars += table.get(row, CHARS);
            linked += table.get(row, CHARS) * table.get(row, LINKED_SHARE);
            longs += table.get(row, LONG);
        }
    }
}
