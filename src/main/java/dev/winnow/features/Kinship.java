package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Element;
import java.util.List;

/** Repeated structure: lines that share the tags and classes of their three innermost elements. */
final class Kinship implements FeatureGroup {

    private static final int LEVELS = 3;
    private static final int NARROW = 2;
    private static final int BROAD = 5;

    @Override
    public void fill(FeatureTable table) {
        List<Element> elements = table.page().elements();
        if (elements.isEmpty()) {
            return;
        }
        float all = 1;
        for (int row = 0; row < table.rows(); row++) {
            all += table.get(row, WORDS);
        }
        Kin[] of = kins(table, LEVELS);
        for (int row = 0; row < of.length; row++) {
            write(table, row, of[row], all);
        }
        runs(table, of);
        brief(table, kins(table, NARROW), all, KIN2_LINES);
        brief(table, kins(table, BROAD), all, KIN5_LINES);
    }

    private static Kin[] kins(FeatureTable table, int levels) {
        Kin[] of = new Kin[table.rows()];
        int[] groups = KinGroups.of(table.page(), levels);
        Numbering numbers = new Numbering(of.length);
        Kin[] kins = new Kin[of.length];
        for (int row = 0; row < of.length; row++) {
            int known = numbers.count();
            int number = numbers.of(groups[row]);
            if (number == known) {
                kins[number] = new Kin();
            }
            of[row] = kins[number];
            of[row].add(table, row);
        }
        return of;
    }

    private static void brief(FeatureTable table, Kin[] of, float all, Feature first) {
        for (int row = 0; row < of.length; row++) {
            Kin kin = of[row];
            table.cells(first)[row] = kin.lines;
            table.cells(first.plus(1))[row] = kin.words / all;
            table.cells(first.plus(2))[row] = kin.words / kin.lines;
            table.cells(first.plus(3))[row] = kin.linked / Math.max(1, kin.chars);
        }
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
