package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.winnow.document.Curve;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IsotonicTest {

    @Test
    void findsTheProbabilityBehindNoise() {
        SplittableRandom random = new SplittableRandom(4);
        Isotonic seen = new Isotonic();
        for (int i = 0; i < 50_000; i++) {
            double x = random.nextDouble();
            seen.add(x, random.nextDouble() < x * x ? 1 : 0, 1);
        }
        Curve curve = seen.curve();
        for (double x = 0.1; x < 1; x += 0.1) {
            assertThat(curve.at(x)).isCloseTo(x * x, within(0.04));
        }
    }

    @Test
    void neverFalls() {
        SplittableRandom random = new SplittableRandom(5);
        Isotonic seen = new Isotonic();
        for (int i = 0; i < 2_000; i++) {
            seen.add(random.nextDouble(), random.nextDouble(), 1 + random.nextInt(3));
        }
        double[] points = seen.points();
        for (int i = 2; i < points.length; i += 2) {
            assertThat(points[i]).isGreaterThan(points[i - 2]);
            assertThat(points[i + 1]).isGreaterThanOrEqualTo(points[i - 1]);
        }
    }

    @Test
    void leavesThingsAsTheyAreWhereNothingWasSeen() {
        assertThat(new Isotonic().curve().at(0.3)).isEqualTo(0.3);
    }
}
