package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OddsTableTest {

    @Test
    void findsWhatWasPutIn() {
        SplittableRandom random = new SplittableRandom(3);
        TreeMap<Integer, Double> wanted = new TreeMap<>();
        while (wanted.size() < 5_000) {
            wanted.put(OddsTable.key(random.nextInt()), random.nextDouble(-5, 5));
        }
        OddsTable table = OddsTable.of(
                wanted.keySet().stream().mapToInt(key -> key).toArray(),
                wanted.values().stream().mapToDouble(odds -> odds).toArray());
        wanted.forEach((key, odds) -> assertThat(table.get(key)).isCloseTo(odds.floatValue(), within(0.0251f)));
        for (int i = 0; i < 5_000; i++) {
            int hash = random.nextInt();
            assertThat(wanted.containsKey(OddsTable.key(hash)) || table.get(hash) == 0)
                    .isTrue();
        }
    }

    @Test
    void leavesOutWhatSaysNothingAndCutsWhatSaysTooMuch() {
        OddsTable table = OddsTable.of(new int[] {-4, 2, 9}, new double[] {0.01, 50, -50});
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.get(2)).isCloseTo(6.35f, within(1e-5f));
        assertThat(table.get(9)).isCloseTo(-6.35f, within(1e-5f));
        assertThat(table.get(-4)).isZero();
    }

    @Test
    void anEmptyTableKnowsNothing() {
        assertThat(OddsTable.of(new int[0], new double[0]).get(0)).isZero();
    }

    @Test
    void refusesKeysThatDoNotAscend() {
        assertThatIllegalArgumentException().isThrownBy(() -> OddsTable.of(new int[] {2, 2}, new byte[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> OddsTable.of(new int[] {0}, new byte[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> OddsTable.of(new int[] {1}, new byte[2]));
    }
}
