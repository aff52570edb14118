package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class ExponentialTest {

    @Test
    void isCloseToTheTruth() {
        double worst = 0;
        for (float x = 0; x >= -87; x -= 0.0007f) {
            double truth = StrictMath.exp(x);
            worst = Math.max(worst, Math.abs(Exponential.of(x) - truth) / truth);
        }
        assertThat(worst).isLessThan(2e-7);
    }

    @Test
    void hasEnds() {
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat((double) Exponential.of(-87)).isCloseTo(StrictMath.exp(-87), withinPercentage(0.001));
        assertThat(Exponential.of(-87.01f)).isZero();
        assertThat(Exponential.of(Float.NEGATIVE_INFINITY)).isZero();
    }
}
