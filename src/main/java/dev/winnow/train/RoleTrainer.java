package dev.winnow.train;

import dev.winnow.document.Role;
import dev.winnow.model.RoleModel;
import dev.winnow.model.RoleWords;
import dev.winnow.model.VectorForest;
import java.util.List;
import java.util.function.Function;

/**
 * Trains the model of roles: one forest each of whose leaves speaks of all of them, so that each line goes down each tree
 * once.
 */
final class RoleTrainer {

    private static final int ROLES = Role.values().length;

    private final TreeSettings settings;

    RoleTrainer(TrainingOptions options) {
        settings = TreeSettings.builder(Objective.ROLES)
                .trees(options.trees())
                .depth(8)
                .leaves(64)
                .learningRate(0.15)
                .minRows(15)
                .lambda(3)
                .featureFraction(0.12)
                .bagging(0.5, 1)
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
        VectorForest forest =
                new VectorTreeTrainer(ROLES, settings).train(columns, cells, targets.shares(), targets.weights());
        return new RoleModel(forest, known);
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
}
