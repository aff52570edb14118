package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldCoverTest {

    private static final String FERRY = "The ferry left the harbour at noon with forty passengers on board.";
    private static final String STORM = "A storm had kept it there for two days, and nobody had slept much.";

    @Test
    void coversTheLinesThatTheGoldHolds() {
        assertThat(GoldCover.of(List.of("Home News Sport", FERRY, "Read more stories", STORM), FERRY + "\n" + STORM))
                .containsExactly(0, 1, 0, 1);
    }

    @Test
    void takesTheCopyInPlace() {
        List<String> lines = List.of(STORM, "Most read", FERRY, STORM, "About us");
        assertThat(GoldCover.of(lines, FERRY + " " + STORM)).containsExactly(0, 0, 1, 1, 0);
    }

    @Test
    void findsBlocksInAnotherOrder() {
        assertThat(GoldCover.of(List.of(STORM, FERRY), FERRY + " " + STORM)).containsExactly(1, 1);
    }

    @Test
    void fillsShortLinesBetweenLongOnes() {
        List<String> lines = List.of(FERRY, "12 knots", "Sponsored", STORM);
        assertThat(GoldCover.of(lines, FERRY + " 12 knots " + STORM)).containsExactly(1, 1, 0, 1);
    }

    @Test
    void coversNothingWithoutGoldOrWords() {
        assertThat(GoldCover.of(List.of(FERRY, "→", ""), "")).containsExactly(0, 0, 0);
        assertThat(GoldCover.of(List.of(), FERRY)).isEmpty();
    }
}
