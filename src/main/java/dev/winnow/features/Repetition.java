package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import java.util.HashMap;
import java.util.Map;

/** Lines whose words stand on the page more than once. */
final class Repetition implements FeatureGroup {

    private static final int HEAD = 6;

    @Override
    public void fill(FeatureTable table) {
        Map<String, Seen> seen = new HashMap<>();
        Seen[] ofRow = new Seen[table.rows()];
        Map<String, Integer> heads = new HashMap<>();
        String[] keys = new String[table.rows()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = key(table.page().lines().get(row).text());
            Seen same = seen.computeIfAbsent(keys[row], key -> new Seen());
            same.add(row, table.is(row, STARTS_BULLET));
            ofRow[row] = same;
            if (table.get(row, WORDS) > HEAD) {
                heads.merge(head(keys[row]), keys[row].length(), Math::max);
            }
        }
        int[] before = new int[keys.length];
        for (int row = 0; row < keys.length; row++) {
            Seen same = ofRow[row];
            before[row] = same.turn(row);
            write(table, row, same, before[row]);
            boolean contained =
                    table.get(row, WORDS) > HEAD && heads.getOrDefault(head(keys[row]), 0) > keys[row].length();
            table.cells(CONTAINED)[row] = TextShape.flag(contained);
        }
    }

    private static void write(FeatureTable table, int row, Seen seen, int before) {
        if (seen.count < 2) {
            return;
        }
        boolean near = before >= 0 && row - before <= 3;
        table.cells(COPIES)[row] = seen.count - 1;
        table.cells(COPY_EARLIER)[row] = TextShape.flag(row > seen.first);
        table.cells(COPY_LATER)[row] = TextShape.flag(row < seen.last);
        table.cells(COPY_BULLETED)[row] = TextShape.flag(seen.bulleted && !table.is(row, STARTS_BULLET));
        if (near) {
            table.cells(COPY_NEAR)[row] = 1;
            table.cells(COPY_NEAR)[before] = 1;
        }
    }

    /** Letters and digits alone, folded. */
    private static String key(String text) {
        StringBuilder key = new StringBuilder(Math.min(text.length(), 400));
        for (int i = 0; i < text.length() && key.length() < 400; i++) {
            char c = text.charAt(i);
            if (Folding.isWord(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    private static String head(String key) {
        return key.substring(0, Math.min(key.length(), 40));
    }

    private static final class Seen {
        private int count;
        private int first = -1;
        private int last;
        private int latest = -1;
        private boolean bulleted;

        void add(int row, boolean bullet) {
            first = first < 0 ? row : first;
            last = row;
            bulleted |= bullet;
            count++;
        }

        /** The copy before that row, −1 if none; rows are asked in order. */
        int turn(int row) {
            int before = latest;
            latest = row;
            return before;
        }
    }
}
