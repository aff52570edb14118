package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTableTest {

    @Test
    void sizesFit() {
        refuses("3 cells and 2 weights for 2 labels and 2 columns", List.of("a", "b"), new float[3], new float[] {1, 1
        });
        refuses("4 cells and 1 weights for 2 labels and 2 columns", List.of("a", "b"), new float[4], new float[] {1});
        refuses("no columns, or two with the same name", List.of("a", "a"), new float[4], new float[] {1, 1});
    }

    @Test
    void valuesAreFinite() {
        float[] cells = {0, 1, 2, Float.NaN};
        refuses("row 1, column 'b': NaN", List.of("a", "b"), cells, new float[] {1, 1});
        refuses("row 1: no weight: -1.0", List.of("a"), new float[2], new float[] {1, -1});
        refuses("all weights are zero", List.of("a"), new float[2], new float[2]);
    }

    private static void refuses(String message, List<String> columns, float[] cells, float[] weights) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingTable.of(columns, cells, new float[2], weights))
                .withMessage(message);
    }

    @Test
    void settingsHaveRanges() {
        TreeSettings.Builder builder = TreeSettings.builder(Objective.BINARY);
        assertThat(builder.learningRate(0.05).build().parameters())
                .containsEntry("objective", "binary")
                .containsEntry("learning_rate", "0.05")
                .containsEntry("num_leaves", "31");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.depth(65).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.depth(8).learningRate(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.learningRate(0.1).bagging(1.5, 1).build());
    }
}
