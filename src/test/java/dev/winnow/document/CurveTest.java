package dev.winnow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CurveTest {

    @Test
    void isLinearBetweenItsPointsAndConstantOutside() {
        Curve curve = Curve.of(-1, 0.1, 1, 0.5, 2, 0.9);
        assertThat(curve.at(-5)).isEqualTo(0.1);
        assertThat(curve.at(0)).isCloseTo(0.3, within(1e-12));
        assertThat(curve.at(1)).isEqualTo(0.5);
        assertThat(curve.at(1.5)).isCloseTo(0.7, within(1e-12));
        assertThat(curve.at(7)).isEqualTo(0.9);
    }

    @Test
    void refusesWhatIsNoCurve() {
        assertThatIllegalArgumentException().isThrownBy(() -> Curve.of());
        assertThatIllegalArgumentException().isThrownBy(() -> Curve.of(0, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Curve.of(1, 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Curve.of(0, Double.NaN));
    }
}
