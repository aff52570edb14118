package dev.winnow.train;

import dev.winnow.document.RoleOutlook;
import dev.winnow.model.RoleModel;
import dev.winnow.model.RoleWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The models of roles of a cross-validation, and the one of all pages. Nothing that a fold's models learned from, directly
 * or as somebody's guess, has to do with its domains; the content scores are those of {@link CrossFit}.
 *
 * @param examples all pages, by what they are a form of
 * @param models by fold
 * @param steps natural-log potentials of going from one role to the next, by fold
 * @param all the model of all pages
 * @param allSteps the potentials of all pages
 */
record RoleFit(
        Map<String, RoleExample> examples,
        List<RoleModel> models,
        List<double[]> steps,
        RoleModel all,
        double[] allSteps) {

    private static final int NO_FOLD = -1;

    /**
     * Trains them.
     *
     * @param teacher a fit on the same pages in a form that tells more, whose guesses are learned from
     */
    static RoleFit of(
            List<RoleExample> examples,
            Folds folds,
            RoleTrainer trainer,
            Optional<RoleFit> teacher,
            Consumer<String> progress) {
        List<RoleExample> labelled =
                examples.stream().filter(RoleExample::isLabelled).toList();
        progress.accept("what words say of roles");
        NestedWords words = NestedWords.of(labelled, folds);
        Fit fit = new Fit(examples, labelled, folds, trainer, teacher, words, new Repeats(examples));
        List<RoleModel> models = folds.each(fold -> {
            progress.accept("roles, fold " + fold);
            return fit.model(fold);
        });
        progress.accept("roles, all pages");
        Map<String, RoleExample> byKey = new HashMap<>();
        examples.forEach(example -> byKey.put(key(example.example()), example));
        List<double[]> steps = IntStream.range(0, folds.count())
                .mapToObj(fold -> RoleSteps.of(outside(labelled, folds, fold)))
                .toList();
        return new RoleFit(byKey, models, steps, fit.model(NO_FOLD), RoleSteps.of(labelled));
    }

    private static String key(Example example) {
        return example.corpus() + "/" + example.source().id();
    }

    private static List<RoleExample> outside(List<RoleExample> examples, Folds folds, int fold) {
        return examples.stream()
                .filter(example -> folds.of(example.example()) != fold)
                .toList();
    }

    /**
     * What the roles say of content, by models that have not seen the page's domain.
     *
     * @param content the content score of each line
     */
    double[] contentOdds(Example example, int fold, double[] content) {
        RoleExample page = Objects.requireNonNull(examples.get(key(example)));
        double[][] logs = models.get(fold).judge(example.table(), page.votes(), content, page.types());
        return new RoleOutlook(logs, new double[0][]).contentOdds();
    }

    private List<float[]> guesses(int fold, RoleExample page) {
        RoleExample seen = examples.get(key(page.example()));
        if (seen == null) {
            return List.of();
        }
        return Guesses.moved(Guesses.of(fold == NO_FOLD ? all : models.get(fold), seen), seen, page);
    }

    private record Fit(
            List<RoleExample> examples,
            List<RoleExample> labelled,
            Folds folds,
            RoleTrainer trainer,
            Optional<RoleFit> teacher,
            NestedWords words,
            Repeats repeats) {

        RoleModel model(int fold) {
            List<Lesson> lessons = new ArrayList<>();
            outside(labelled, folds, fold).forEach(example -> lessons.add(Lesson.labelled(example)));
            if (teacher.isPresent()) {
                outside(examples, folds, fold).stream()
                        .filter(example -> !example.isLabelled())
                        .forEach(example ->
                                lessons.add(Guesses.lesson(teacher.get().guesses(fold, example), example, repeats)));
            }
            return trainer.train(lessons, lesson -> wordsFor(lesson.example(), fold), words.without(fold, fold));
        }

        private RoleWords wordsFor(RoleExample example, int fold) {
            return words.without(fold, example.isLabelled() ? folds.of(example.example()) : fold);
        }
    }

    /** What words say, learned without each two folds; a fold with itself, or with none, is one. */
    private record NestedWords(Map<Integer, RoleWords> tables) {

        private static final int SIDE = 1 << 8;

        static NestedWords of(List<RoleExample> labelled, Folds folds) {
            Set<Integer> pairs = new TreeSet<>();
            for (int fold = NO_FOLD; fold < folds.count(); fold++) {
                for (int other = NO_FOLD; other < folds.count(); other++) {
                    pairs.add(pair(fold, other));
                }
            }
            return new NestedWords(pairs.parallelStream()
                    .collect(Collectors.toConcurrentMap(
                            pair -> pair,
                            pair -> RoleWordsTrainer.train(
                                    outside(outside(labelled, folds, pair / SIDE - 1), folds, pair % SIDE - 1)))));
        }

        private static int pair(int fold, int other) {
            int first = fold == other ? NO_FOLD : Math.min(fold, other);
            return (first + 1) * SIDE + Math.max(fold, other) + 1;
        }

        RoleWords without(int fold, int other) {
            return Objects.requireNonNull(tables.get(pair(fold, other)));
        }
    }
}
