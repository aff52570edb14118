package dev.winnow.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.winnow.document.Favor;
import org.junit.jupiter.api.Test;

class CutTest {

    private static final double[] PAGE = {0.95, 0.9, 0.55, 0.35, 0.02};
    private static final int[] WORDS = {40, 40, 30, 30, 60};

    @Test
    void takesTheLinesThatRaiseTheExpectedF1() {
        Cut cut = Cut.of(PAGE, WORDS, Favor.BALANCED);
        assertThat(cut.threshold()).isEqualTo(0.55);
        double hit = 0.95 * 40 + 0.9 * 40 + 0.55 * 30;
        double wanted = hit + 0.35 * 30 + 0.02 * 60;
        assertThat(cut.expectedF1()).isCloseTo(2 * hit / (110 + wanted), within(1e-12));
    }

    @Test
    void favorsPrecisionByKeepingLessAndRecallByKeepingMore() {
        assertThat(Cut.of(PAGE, WORDS, Favor.PRECISION).threshold()).isGreaterThan(0.55);
        assertThat(Cut.of(PAGE, WORDS, Favor.RECALL).threshold()).isLessThan(0.55);
    }

    @Test
    void staysWithinItsBounds() {
        assertThat(Cut.of(new double[] {0.01, 0.005}, new int[] {10, 10}, Favor.BALANCED)
                        .threshold())
                .isEqualTo(0.12);
        assertThat(Cut.of(new double[] {0.99}, new int[] {10}, Favor.BALANCED).threshold())
                .isEqualTo(0.6);
        assertThat(Cut.of(new double[0], new int[0], Favor.BALANCED).expectedF1())
                .isZero();
    }
}
