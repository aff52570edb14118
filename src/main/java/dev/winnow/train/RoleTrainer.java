package dev.winnow.train;

import dev.winnow.document.Role;
import dev.winnow.model.Forest;
import dev.winnow.model.LeafWeights;
import dev.winnow.model.RoleModel;
import dev.winnow.model.RoleWords;
import dev.winnow.model.VectorForest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Trains the model of roles. Trees are grown by boosting, a few rounds of one tree a role; then every leaf of all of them
 * gets a weight for every role, fitted together by softmax regression, as Ren et al. ("Global Refinement of Random
 * Forest", CVPR 2015) do it. So 24 rounds come close to 60, and each line goes down each tree once.
 */
final class RoleTrainer {

    private static final int ROLES = Role.values().length;
    private static final double LAMBDA = 10;
    private static final int ITERATIONS = 30;

    private final TreeSettings settings;

    /** Rounds for each hundred trees of the content model. */
    private static final double ROUNDS = 24;

    RoleTrainer(TrainingOptions options) {
        settings = TreeSettings.builder(Objective.ROLES)
                .trees((int) Math.max(1, StrictMath.round(options.trees() * ROUNDS / 100)))
                .depth(6)
                .leaves(32)
                .learningRate(0.1)
                .minRows(15)
                .lambda(3)
                .featureFraction(0.25)
                .bagging(0.7, 1)
                .bins(63)
                .seed(options.seed())
                .build();
    }

    /**
     * The model of these lines.
     *
     * @param lessons what to learn from
     * @param words what is known of words when the lines of a lesson are looked at
     * @param known what is known of words once all is learned
     */
    RoleModel train(List<Lesson> lessons, Function<Lesson, RoleWords> words, RoleWords known) {
        List<String> columns = RoleModel.columns();
        int rows = lessons.stream().mapToInt(Lesson::count).sum();
        float[] cells = new float[Math.multiplyExact(rows, columns.size())];
        RoleTargets targets = new RoleTargets();
        int at = 0;
        for (Lesson lesson : lessons) {
            at = copy(lesson, words.apply(lesson), cells, at, targets);
        }
        targets.balance();
        float[] labels = new float[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = targets.likeliest(row);
        }
        TrainingTable table = TrainingTable.of(columns, cells, labels, targets.weights());
        Forest forest = TreeTrainer.with(settings).train(table).rounded();
        return new RoleModel(new VectorForest(forest, weigh(forest, cells, rows, targets)), known);
    }

    private static int copy(Lesson lesson, RoleWords words, float[] cells, int from, RoleTargets targets) {
        RoleExample example = lesson.example();
        float[][] page =
                RoleModel.cells(example.example().table(), example.votes(), example.content(), example.types(), words);
        int at = from;
        for (int row = 0; row < example.rows(); row++) {
            float[] probabilities = lesson.targets().get(row);
            if (probabilities.length > 0) {
                for (int column = 0; column < page.length; column++) {
                    cells[at * page.length + column] = page[column][row];
                }
                targets.add(probabilities, lesson.weight(probabilities));
                at++;
            }
        }
        return at;
    }

    /** What each leaf says of each role. What every line is told beforehand stands in the leaves of the first tree. */
    private static LeafWeights weigh(Forest forest, float[] cells, int rows, RoleTargets targets) {
        int leaves = forest.leafCount();
        int[][] fallen = forest.leavesOf(columns(cells, rows, forest.columns().size()), rows);
        SparseRows.Builder sparse = SparseRows.builder(leaves);
        for (int row = 0; row < rows; row++) {
            for (int[] tree : fallen) {
                sparse.add(tree[row], 1);
            }
            sparse.endRow();
        }
        float[][] weights =
                new SoftmaxTrainer(ROLES, LAMBDA, ITERATIONS).fit(sparse.build(), targets.shares(), targets.weights());
        float[][] perLeaf = Arrays.copyOf(weights, leaves);
        for (int leaf : Arrays.stream(fallen[0]).distinct().toArray()) {
            for (int role = 0; role < ROLES; role++) {
                perLeaf[leaf][role] += weights[leaves][role];
            }
        }
        return LeafWeights.of(ROLES, perLeaf);
    }

    private static float[][] columns(float[] cells, int rows, int count) {
        float[][] columns = new float[count][rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < count; column++) {
                columns[column][row] = cells[row * count + column];
            }
        }
        return columns;
    }
}
