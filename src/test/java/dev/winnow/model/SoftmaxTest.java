package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoftmaxTest {

    @Test
    void addsUpToOne() {
        double[] shares = new double[3];
        Softmax.of(new float[] {1, 2, 3}, shares);

        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
        assertThat(shares[2] / shares[1]).isCloseTo(Math.E, within(1e-9));
    }

    @Test
    void staysFiniteWhereScoresAreHuge() {
        double[] logs = Softmax.logs(new float[] {-1e30f, 0, 1e30f});

        assertThat(Arrays.stream(logs)).allMatch(log -> Double.isFinite(log) && log <= 0);
    }
}
