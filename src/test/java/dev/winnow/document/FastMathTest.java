package dev.winnow.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FastMathTest {

    private static final double ERROR = 1e-13;

    @Test
    void exponentialsAreThoseOfStrictMath() {
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            double x = (random.nextDouble() - 0.5) * (i % 3 == 0 ? 1416 : i % 3 == 1 ? 20 : 1e-3);
            double right = StrictMath.exp(x);
            assertThat(Math.abs(FastMath.exp(x) - right)).as("exp(%s)", x).isLessThanOrEqualTo(ERROR * right);
        }
        assertThat(FastMath.exp(0)).isEqualTo(1);
        assertThat(FastMath.exp(-800)).isZero();
        assertThat(FastMath.exp(800)).isInfinite();
        assertThat(FastMath.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(FastMath.exp(Double.NaN)).isNaN();
    }

    @Test
    void logarithmsAreThoseOfStrictMath() {
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            double x = i % 2 == 0 ? random.nextDouble() * 2 : StrictMath.exp((random.nextDouble() - 0.5) * 1400);
            double right = StrictMath.log(x);
            assertThat(Math.abs(FastMath.log(x) - right))
                    .as("log(%s)", x)
                    .isLessThanOrEqualTo(ERROR * Math.max(0.01, Math.abs(right)));
        }
        assertThat(FastMath.log(1)).isZero();
        assertThat(FastMath.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(FastMath.log(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
        assertThat(FastMath.log(Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(FastMath.log(-1)).isNaN();
    }
}
