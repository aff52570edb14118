package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorForestTest {

    private static final int COLUMNS = 7;
    private static final int ROWS = 200;
    private static final int WIDTH = 18;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void leavesAreThoseOfAPlainEvaluation(long seed) {
        RandomForests random = new RandomForests(seed);
        List<RandomForests.Tree> trees = random.trees(20, COLUMNS, 9);
        Forest forest = RandomForests.forest(trees, COLUMNS);
        float[][] rows = rows(random);
        int[][] leaves = forest.leavesOf(columns(rows), ROWS);
        assertThat(leaves).isDeepEqualTo(plainLeaves(trees, rows));
        assertThat(leaves).hasDimensions(20, ROWS);
        assertThat(forest.leafCount())
                .isEqualTo(trees.stream().mapToInt(VectorForestTest::leaves).sum());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void sumsAreThoseOfAPlainEvaluation(long seed) {
        RandomForests random = new RandomForests(seed);
        List<RandomForests.Tree> trees = random.trees(20, COLUMNS, 9);
        Forest forest = RandomForests.forest(trees, COLUMNS);
        float[][] rows = rows(random);
        float[][] wanted = weights(forest.leafCount(), seed);
        LeafWeights weights = LeafWeights.of(WIDTH, wanted);
        float[] exact = new float[ROWS * WIDTH];
        int[] steps = new int[ROWS * WIDTH];
        for (int[] tree : plainLeaves(trees, rows)) {
            for (int i = 0; i < steps.length; i++) {
                int leaf = tree[i / WIDTH];
                exact[i] += wanted[leaf][i % WIDTH];
                steps[i] += weights.rows().cells()[leaf * WIDTH + i % WIDTH];
            }
        }
        float[] expected = new float[ROWS * WIDTH];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = weights.rows().step() * steps[i];
        }
        float[] sums = new float[ROWS * WIDTH];
        new VectorForest(forest, weights).addTo(columns(rows), ROWS, sums);
        assertThat(sums).containsExactly(expected);
        float halfAStep = weights.rows().step() / 2;
        assertThat(sums).containsExactly(exact, within(20 * halfAStep + 1e-4f));
    }

    @Test
    void leavesAreNumberedTreeAfterTreeFromTheLeft() {
        Forest forest = Forest.builder(List.of("a"))
                .leaf(0)
                .tree(new int[1], new float[] {0.5f}, new int[] {-2}, new int[] {-1}, new double[2])
                .build();
        assertThat(forest.leavesOf(new float[][] {{0, 1}}, 2)).isDeepEqualTo(new int[][] {{0, 0}, {1, 2}});
        VectorForest vectors = new VectorForest(forest, LeafWeights.of(2, new float[][] {{1, 0}, {127, 2}, {-127, 3}}));
        float[] sums = {0, 10, 0, 20, 5};
        vectors.addTo(new float[][] {{0, 1}}, 2, sums);
        assertThat(sums).containsExactly(128, 12, -126, 23, 5);
        assertThat(vectors.leavesOf(new float[][] {{1}}, 1)).isDeepEqualTo(new int[][] {{0}, {2}});
    }

    @Test
    void findsItsFeaturesByName() {
        VectorForest bound = stump().bind(List.of("b", "c"));
        float[] sums = new float[2];
        bound.addTo(new float[][] {{1, 0}, {}}, 2, sums);
        assertThat(sums).containsExactly(127, 1);
        assertThat(bound.forest().columns()).containsExactly("b", "c");
        assertThatIllegalArgumentException().isThrownBy(() -> stump().bind(List.of("a")));
    }

    @Test
    void noTreesAddNothing() {
        VectorForest none = new VectorForest(Forest.builder(List.of()).build(), LeafWeights.of(3, new float[0][]));
        float[] sums = new float[3];
        none.addTo(new float[0][], 1, sums);
        assertThat(sums).containsOnly(0);
        assertThat(none.leavesOf(new float[0][], 1)).isEmpty();
    }

    @Test
    void weightsKeepAllRows() {
        LeafWeights weights = LeafWeights.of(1, new float[][] {{0}, {127}, {0.1f}});
        assertThat(weights.leaves()).isEqualTo(3);
        assertThat(weights.width()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> LeafWeights.of(1, new float[][] {{Float.NaN}}));
        assertThatIllegalArgumentException().isThrownBy(() -> LeafWeights.of(2, new float[][] {{1}}));
    }

    @Test
    void weightsOfOtherLeavesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VectorForest(ForestTest.stump(), LeafWeights.of(1, new float[3][1])))
                .withMessage("weights for 3 leaves, but the forest has 2");
    }

    @Test
    void tooSmallTablesAreRefused() {
        float[] sums = new float[2];
        assertThatIllegalArgumentException().isThrownBy(() -> stump().addTo(new float[1][2], 2, sums));
        assertThatIllegalArgumentException().isThrownBy(() -> stump().addTo(new float[2][1], 2, sums));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stump().addTo(new float[2][3], 3, sums))
                .withMessage("3 rows of 1 sums, but 2 sums");
        assertThatIllegalArgumentException().isThrownBy(() -> stump().addTo(new float[2][2], -1, sums));
        assertThatIllegalArgumentException().isThrownBy(() -> stump().leavesOf(new float[2][1], 2));
    }

    private static VectorForest stump() {
        return new VectorForest(ForestTest.stump(), LeafWeights.of(1, new float[][] {{1}, {127}}));
    }

    private static float[][] rows(RandomForests random) {
        float[][] rows = new float[ROWS][];
        for (int row = 0; row < ROWS; row++) {
            rows[row] = random.row(COLUMNS);
        }
        return rows;
    }

    private static float[][] columns(float[][] rows) {
        float[][] table = new float[COLUMNS][ROWS];
        for (int column = 0; column < COLUMNS; column++) {
            for (int row = 0; row < ROWS; row++) {
                table[column][row] = rows[row][column];
            }
        }
        return table;
    }

    private static float[][] weights(int leaves, long seed) {
        Random random = new Random(seed);
        float[][] weights = new float[leaves][WIDTH];
        for (float[] row : weights) {
            for (int i = 0; i < WIDTH; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return weights;
    }

    private static int[][] plainLeaves(List<RandomForests.Tree> trees, float[][] rows) {
        int[][] found = new int[trees.size()][rows.length];
        int before = 0;
        for (int tree = 0; tree < found.length; tree++) {
            for (int row = 0; row < rows.length; row++) {
                found[tree][row] = before + leaf(trees.get(tree), rows[row]);
            }
            before += leaves(trees.get(tree));
        }
        return found;
    }

    private static int leaf(RandomForests.Tree tree, float[] row) {
        if (tree instanceof RandomForests.Tree.Split split) {
            return row[split.column()] <= split.threshold()
                    ? leaf(split.left(), row)
                    : leaves(split.left()) + leaf(split.right(), row);
        }
        return 0;
    }

    private static int leaves(RandomForests.Tree tree) {
        return tree instanceof RandomForests.Tree.Split split ? leaves(split.left()) + leaves(split.right()) : 1;
    }
}
