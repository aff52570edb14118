package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForestTest {

    private static final int COLUMNS = 7;
    private static final int ROWS = 200;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void scoresAreThoseOfAPlainEvaluation(long seed) {
        RandomForests random = new RandomForests(seed);
        List<RandomForests.Tree> trees = random.trees(20, COLUMNS, 9);
        Forest forest = RandomForests.forest(trees, COLUMNS);
        float[][] table = new float[COLUMNS][ROWS];
        double[] expected = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            float[] values = random.row(COLUMNS);
            for (int column = 0; column < COLUMNS; column++) {
                table[column][row] = values[column];
            }
            for (RandomForests.Tree tree : trees) {
                expected[row] += tree.score(values);
            }
            assertThat(forest.score(values)).isEqualTo(expected[row]);
        }
        double[] sums = new double[ROWS];
        forest.addTo(table, ROWS, sums);
        assertThat(sums).containsExactly(expected);
    }

    @Test
    void equalGoesLeftAndNotANumberRight() {
        Forest forest = stump();
        assertThat(forest.score(new float[] {0, 0.5f})).isEqualTo(1);
        assertThat(forest.score(new float[] {0, Math.nextUp(0.5f)})).isEqualTo(2);
        assertThat(forest.score(new float[] {0, Float.NaN})).isEqualTo(2);
    }

    @Test
    void singleLeavesAreConstants() {
        Forest forest = Forest.builder(List.of()).leaf(0.25).leaf(-1).build();
        assertThat(forest.score(new float[0])).isEqualTo(-0.75);
        double[] sums = {1, 2};
        forest.addTo(new float[0][], 2, sums);
        assertThat(sums).containsExactly(0.25, 1.25);
        assertThat(List.of(forest.trees(), forest.nodes(), forest.depth())).containsExactly(2, 2, 0);
    }

    @Test
    void noRowsNoSums() {
        double[] sums = {1};
        stump().addTo(new float[2][0], 0, sums);
        assertThat(sums).containsExactly(1);
    }

    @Test
    void deepestTreesAreEvaluated() {
        double[] sums = new double[3];
        chain(Forest.MAX_DEPTH).addTo(new float[][] {{-1, 0, 1}}, 3, sums);
        assertThat(sums).containsExactly(0, 0, Forest.MAX_DEPTH);
    }

    @Test
    void noTreesScoreZero() {
        Forest forest = Forest.builder(List.of("a")).build();
        assertThat(forest.score(new float[1])).isZero();
        assertThat(forest.trees()).isZero();
    }

    @Test
    void tellsItsSize() {
        Forest forest = stump();
        assertThat(List.of(forest.trees(), forest.nodes(), forest.depth())).containsExactly(1, 3, 1);
        assertThat(forest.columns()).containsExactly("a", "b");
        assertThat(forest.features()).containsExactly("b");
    }

    @Test
    void findsItsFeaturesByName() {
        Forest bound = stump().bind(List.of("b", "c", "d"));
        assertThat(bound.score(new float[] {0, 9, 9})).isEqualTo(1);
        assertThat(bound.score(new float[] {1, 0, 0})).isEqualTo(2);
    }

    @Test
    void featureThatIsNotComputedIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stump().bind(List.of("a", "c")))
                .withMessage("the model needs the feature 'b', which this version of Winnow does not compute");
    }

    @Test
    void tooSmallTablesAreRefused() {
        double[] sums = new double[2];
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stump().addTo(new float[1][2], 2, sums))
                .withMessage("1 columns, but the forest reads 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stump().addTo(new float[2][1], 2, sums))
                .withMessage("2 rows, but column 'b' has 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stump().addTo(new float[2][3], 3, sums))
                .withMessage("3 rows, but 2 sums");
        assertThatIllegalArgumentException().isThrownBy(() -> stump().score(new float[3]));
    }

    @Test
    void onlyTreesAreTaken() {
        refuses("split 0 has two parents", new int[] {0, 0}, new int[] {1, 0}, new int[] {-1, -2}, 3);
        refuses("split 1 has two parents", new int[] {0, 0}, new int[] {1, -1}, new int[] {1, -2}, 3);
        refuses("leaf 0 has two parents", new int[] {0, 0}, new int[] {1, -1}, new int[] {-1, -2}, 3);
        refuses("some nodes do not hang on the root", new int[] {0, 0}, new int[] {-1, -2}, new int[] {-3, -2}, 3);
        refuses("leaf 8 does not exist", new int[] {0}, new int[] {-9}, new int[] {-1}, 2);
        refuses("split 7 does not exist, or has no such column", new int[] {0}, new int[] {7}, new int[] {-1}, 2);
        refuses("split 0 does not exist, or has no such column", new int[] {1}, new int[] {-1}, new int[] {-2}, 2);
        refuses("1 leaves for 1 splits", new int[] {0}, new int[] {-1}, new int[] {-1}, 1);
        refuses(
                "not one column, threshold, left and right child for each split",
                new int[0],
                new int[0],
                new int[0],
                1);
    }

    private static void refuses(String message, int[] column, int[] left, int[] right, int leaves) {
        ForestBuilder builder = Forest.builder(List.of("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.tree(column, new float[column.length], left, right, new double[leaves]))
                .withMessage(message);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        ForestBuilder builder = Forest.builder(List.of("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.leaf(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.tree(
                        new int[1], new float[] {Float.NaN}, new int[] {-1}, new int[] {-2}, new double[2]));
    }

    @Test
    void columnsAreDifferentAndNotTooMany() {
        assertThatIllegalArgumentException().isThrownBy(() -> Forest.builder(List.of("a", "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> Forest.builder(RandomForests.names(65_536)));
    }

    @Test
    void depthHasABound() {
        assertThat(chain(Forest.MAX_DEPTH).depth()).isEqualTo(Forest.MAX_DEPTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain(Forest.MAX_DEPTH + 1))
                .withMessage("a tree is deeper than 64");
    }

    /** A tree whose each split has a leaf on the left and the next split on the right. */
    static Forest chain(int splits) {
        int[] left = new int[splits];
        int[] right = new int[splits];
        for (int split = 0; split < splits; split++) {
            left[split] = ~split;
            right[split] = split + 1 < splits ? split + 1 : ~splits;
        }
        double[] leaves = new double[splits + 1];
        leaves[splits] = splits;
        return Forest.builder(List.of("a"))
                .tree(new int[splits], new float[splits], left, right, leaves)
                .build();
    }

    /** One tree: 1 where b is at most a half, else 2. */
    static Forest stump() {
        return Forest.builder(List.of("a", "b"))
                .tree(new int[] {1}, new float[] {0.5f}, new int[] {-1}, new int[] {-2}, new double[] {1, 2})
                .build();
    }
}
