package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightTableTest {

    private static final int WIDTH = 18;

    @Test
    void findsWhatWasPutInToHalfAStep() {
        SplittableRandom random = new SplittableRandom(3);
        TreeMap<Integer, float[]> wanted = new TreeMap<>();
        while (wanted.size() < 5_000) {
            wanted.put(OddsTable.key(random.nextInt()), row(random, WIDTH));
        }
        WeightTable table = table(WIDTH, wanted);
        assertThat(table.size()).isEqualTo(5_000);
        assertThat(table.width()).isEqualTo(WIDTH);
        float halfAStep = 3f / 127 / 2 + 1e-6f;
        for (Map.Entry<Integer, float[]> entry : wanted.entrySet()) {
            float[] sums = new float[WIDTH];
            assertThat(table.addTo(entry.getKey(), 1, sums)).isTrue();
            assertThat(sums).containsExactly(entry.getValue(), within(halfAStep));
        }
    }

    @Test
    void addsNothingForWhatIsNotKnown() {
        SplittableRandom random = new SplittableRandom(4);
        TreeMap<Integer, float[]> wanted = new TreeMap<>();
        for (int i = 0; i < 1_000; i++) {
            wanted.put(OddsTable.key(random.nextInt()), row(random, 2));
        }
        WeightTable table = table(2, wanted);
        float[] sums = {1, 2};
        for (int i = 0; i < 5_000; i++) {
            int hash = random.nextInt();
            if (!wanted.containsKey(OddsTable.key(hash))) {
                assertThat(table.addTo(hash, 1, sums)).isFalse();
            }
        }
        assertThat(sums).containsExactly(1, 2);
    }

    @Test
    void addsWeightsTimesTheFactorToTheFirstSums() {
        WeightTable table = WeightTable.of(2, new int[] {-7, 9}, new float[][] {{127, -3}, {0, 5}});
        float[] sums = {1, 10, 100};
        assertThat(table.addTo(-7, 0.5f, sums)).isTrue();
        assertThat(table.addTo(9, -2, sums)).isTrue();
        assertThat(sums).containsExactly(64.5f, -1.5f, 100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.addTo(9, 1, new float[1]))
                .withMessage("1 sums for 2 weights");
    }

    @Test
    void zeroIsFoundUnderItsKey() {
        WeightTable table = WeightTable.of(1, new int[] {OddsTable.key(0)}, new float[][] {{2}});
        float[] sums = new float[1];
        assertThat(table.addTo(0, 1, sums)).isTrue();
        assertThat(sums[0]).isCloseTo(2, within(1e-6f));
    }

    @Test
    void leavesOutRowsOfZeros() {
        WeightTable table = WeightTable.of(2, new int[] {-4, 2, 9}, new float[][] {{0.4f, -0.4f}, {127, 0}, {0, 0.6f}});
        assertThat(table.keys()).containsExactly(2, 9);
        assertThat(table.rows().cells()).containsExactly(127, 0, 0, 1);
        assertThat(table.addTo(-4, 1, new float[2])).isFalse();
    }

    @Test
    void nothingButZerosMakeAnEmptyTable() {
        WeightTable table = WeightTable.of(1, new int[] {3}, new float[][] {{-0f}});
        assertThat(table.size()).isZero();
        assertThat(table.rows().step()).isEqualTo(1);
        assertThat(table.addTo(3, 1, new float[1])).isFalse();
        assertThat(WeightTable.of(1, new int[0], new float[0][]).addTo(0, 1, new float[1]))
                .isFalse();
    }

    @Test
    void keepsNothingOfTheCallersArrays() {
        int[] keys = {5};
        float[][] rows = {{1}};
        WeightTable table = WeightTable.of(1, keys, rows);
        keys[0] = 6;
        rows[0][0] = 9;
        float[] sums = new float[1];
        assertThat(table.addTo(5, 1, sums)).isTrue();
        assertThat(sums[0]).isCloseTo(1, within(1e-6f));
    }

    @Test
    void smallestAndLargeWeightsAreKept() {
        for (float weight : new float[] {Float.MIN_VALUE, 90 * Float.MIN_VALUE, Float.MIN_NORMAL, 1e38f}) {
            float[] sums = new float[1];
            WeightTable.of(1, new int[] {1}, new float[][] {{weight}}).addTo(1, 1, sums);
            assertThat(sums[0]).isCloseTo(weight, within(weight / 127));
        }
    }

    @Test
    void refusesWrongKeys() {
        float[][] two = {{1}, {1}};
        for (int[] keys : new int[][] {{2, 2}, {2, 1}, {0, 1}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WeightTable.of(1, keys, two))
                    .withMessage("the keys of a table of weights do not ascend");
            assertThatIllegalArgumentException().isThrownBy(() -> WeightTable.of(1, 1, keys, new byte[2]));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightTable.of(1, new int[] {1}, two))
                .withMessage("1 keys and 2 rows of weights");
    }

    @Test
    void refusesWrongWeights() {
        int[] key = {1};
        for (float weight : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WeightTable.of(1, key, new float[][] {{weight}}))
                    .withMessage("a weight is not a finite number");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightTable.of(1, key, new float[][] {{Float.MAX_VALUE}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightTable.of(2, key, new float[][] {{1}}))
                .withMessage("a row of 1 weights instead of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> WeightTable.of(0, key, new float[1][0]));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightTable.of(65_536, key, new float[1][65_536]));
    }

    @Test
    void refusesWrongCells() {
        int[] key = {1};
        for (float step : new float[] {0, -1, Float.NaN, Float.POSITIVE_INFINITY, Float.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WeightTable.of(1, step, key, new byte[1]))
                    .withMessage("weights in steps of " + step);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightTable.of(2, 1, key, new byte[3]))
                .withMessage("3 weights in rows of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> WeightTable.of(1, 1, key, new byte[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightTable.of(0, 1, key, new byte[0]));
    }

    private static WeightTable table(int width, Map<Integer, float[]> rows) {
        int[] keys = rows.keySet().stream().mapToInt(key -> key).toArray();
        return WeightTable.of(width, keys, rows.values().toArray(float[][]::new));
    }

    /** Weights of at most 3, one of which is not small. */
    private static float[] row(SplittableRandom random, int width) {
        float[] row = new float[width];
        IntStream.range(0, width).forEach(i -> row[i] = (float) random.nextDouble(-3, 3));
        row[0] = 1 + Math.abs(row[0]) / 2;
        return row;
    }
}
