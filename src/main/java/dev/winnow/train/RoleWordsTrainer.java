package dev.winnow.train;

import dev.winnow.document.Role;
import dev.winnow.model.OddsTable;
import dev.winnow.model.RoleWords;
import dev.winnow.model.WeightTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** Learns what words say of roles, by softmax regression on hand-labelled lines. */
final class RoleWordsTrainer {

    private static final int ROLES = Role.values().length;
    /** What stands on fewer pages is not learned. */
    private static final int LEAST_PAGES = 3;

    private static final double LAMBDA = 0.3;
    private static final int ITERATIONS = 25;

    private RoleWordsTrainer() {}

    /** The words of these pages. */
    static RoleWords train(List<RoleExample> examples) {
        return new RoleWords(table(examples, RoleWordsTrainer::grams), table(examples, RoleWordsTrainer::names));
    }

    /** Hands out the hashes of the lines of a page. */
    @FunctionalInterface
    private interface Reader {
        void read(RoleExample example, RowSink sink);
    }

    /** Takes the hashes of one line after the other. */
    @FunctionalInterface
    private interface RowSink {
        IntConsumer row(int row);
    }

    private static void grams(RoleExample example, RowSink sink) {
        for (int row = 0; row < example.rows(); row++) {
            RoleWords.grams(example.line(row), sink.row(row));
        }
    }

    private static void names(RoleExample example, RowSink sink) {
        var page = example.example().table().page();
        List<int[]> called = RoleWords.called(page);
        for (int row = 0; row < example.rows(); row++) {
            IntConsumer to = sink.row(row);
            if (page.lines().get(row).element() >= 0) {
                RoleWords.around(page, called, page.lines().get(row).element(), to);
            }
        }
    }

    private static WeightTable table(List<RoleExample> examples, Reader reader) {
        int[] keys = common(examples, reader);
        if (keys.length == 0) {
            return WeightTable.of(ROLES, keys, new float[0][]);
        }
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < keys.length; place++) {
            places.put(keys[place], place);
        }
        SparseRows.Builder rows = SparseRows.builder(keys.length);
        RoleTargets targets = new RoleTargets();
        for (RoleExample example : examples) {
            Map<Integer, int[]> known = known(example, reader, places);
            double weight = RoleTargets.weight(example);
            for (int row = 0; row < example.rows(); row++) {
                if (example.roles()[row] != RoleExample.UNKNOWN) {
                    int[] columns = known.getOrDefault(row, new int[0]);
                    for (int column : columns) {
                        rows.add(column, RoleWords.share(columns.length));
                    }
                    rows.endRow();
                    targets.add(RoleTargets.only(example.roles()[row]), weight);
                }
            }
        }
        float[][] weights =
                new SoftmaxTrainer(ROLES, LAMBDA, ITERATIONS).fit(rows.build(), targets.shares(), targets.weights());
        return withBias(keys, weights);
    }

    /** The bias stands under a key of its own. */
    private static WeightTable withBias(int[] keys, float[][] weights) {
        Map<Integer, float[]> byKey = new java.util.TreeMap<>();
        for (int place = 0; place < keys.length; place++) {
            byKey.put(keys[place], weights[place]);
        }
        byKey.put(RoleWords.BIAS, weights[keys.length]);
        int[] sorted = byKey.keySet().stream().mapToInt(key -> key).toArray();
        return WeightTable.of(ROLES, sorted, byKey.values().toArray(new float[0][]));
    }

    private static Map<Integer, int[]> known(RoleExample example, Reader reader, Map<Integer, Integer> places) {
        Map<Integer, int[]> known = new HashMap<>();
        reader.read(example, row -> hash -> {
            Integer place = places.get(OddsTable.key(hash));
            if (place != null) {
                int[] before = known.getOrDefault(row, new int[0]);
                int[] after = Arrays.copyOf(before, before.length + 1);
                after[before.length] = place;
                known.put(row, after);
            }
        });
        return known;
    }

    /** The hashes that stand on enough pages, in ascending order. */
    private static int[] common(List<RoleExample> examples, Reader reader) {
        Map<Integer, Integer> pages = new HashMap<>();
        for (RoleExample example : examples) {
            Set<Integer> here = new HashSet<>();
            reader.read(example, row -> hash -> here.add(OddsTable.key(hash)));
            here.forEach(key -> pages.merge(key, 1, Integer::sum));
        }
        return pages.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_PAGES && entry.getKey() != RoleWords.BIAS)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }
}
