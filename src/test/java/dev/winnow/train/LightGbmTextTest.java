package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.winnow.model.Forest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LightGbmTextTest {

    private static final String MODEL = """
            tree
            version=v4
            num_tree_per_iteration=1

            Tree=0
            num_leaves=3
            num_cat=0
            split_feature=1 0
            threshold=1.0000000180025095e-35 0.30000000000000004
            decision_type=2 0
            left_child=1 -2
            right_child=-1 -3
            leaf_value=1 2 3.5
            is_linear=0
            shrinkage=1


            Tree=1
            num_leaves=1
            num_cat=0
            split_feature=
            leaf_value=0.25
            is_linear=0


            end of trees
            """;

    @Test
    void readsSplitsAndLeaves() {
        Forest forest = LightGbmText.forest(MODEL, List.of("a", "b"), 1);
        assertThat(forest.trees()).isEqualTo(2);
        assertThat(forest.score(new float[] {0, 1})).isEqualTo(1.25);
        assertThat(forest.score(new float[] {0.3f, 0})).isEqualTo(3.75); // 0.3f is above 0.3
        assertThat(forest.score(new float[] {0.25f, 0})).isEqualTo(2.25);
    }

    @Test
    void onlyPlainDecisionsAreRead() {
        refuses("decision_type=2 0", "decision_type=2 1", "LightGBM's model has a decision of type 1");
        refuses("decision_type=2 0", "decision_type=10 0", "LightGBM's model has a decision of type 10");
        refuses("num_cat=0", "num_cat=1", "LightGBM's model has num_cat=1, not 0");
        refuses("is_linear=0", "is_linear=1", "LightGBM's model has is_linear=1, not 0");
        refuses("iteration=1", "iteration=3", "LightGBM's model has num_tree_per_iteration=3, not 1");
        refuses("num_tree_per_iteration=1\n", "", "LightGBM's model has no num_tree_per_iteration");
        refuses("end of trees\n", "", "LightGBM's model was cut off");
    }

    private static void refuses(String part, String other, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LightGbmText.forest(MODEL.replace(part, other), List.of("a", "b"), 1))
                .withMessage(message);
    }

    @Test
    void thresholdsDecideOfFloatsAsBefore() {
        Random random = new Random(4);
        double[] odd = {0, -0.0, 1e300, -1e300, 1e-300, -1e-300, 1.0000000180025095e-35, 0.1, -0.1, 0.5};
        for (int round = 0; round < 10_000; round++) {
            double exact = round < odd.length ? odd[round] : random.nextGaussian() * 1e3;
            float threshold = LightGbmText.floor(exact);
            for (float x : new float[] {(float) exact, Math.nextUp((float) exact), Math.nextDown((float) exact), 0}) {
                assertThat(x <= threshold).isEqualTo(x <= exact);
            }
        }
    }
}
