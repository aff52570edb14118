package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Role;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleStepsTest {

    private static final int ROLES = Role.values().length;

    @Test
    void knowsNothingWithoutLabels() {
        double[] steps = RoleSteps.of(List.of());

        assertThat(steps).hasSize(ROLES * ROLES);
        assertThat(Arrays.stream(steps)).allMatch(step -> Math.abs(step) < 1e-9);
    }
}
