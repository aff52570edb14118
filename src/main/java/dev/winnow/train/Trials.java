package dev.winnow.train;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.corpus.Prediction;
import dev.winnow.corpus.RoleTruth;
import dev.winnow.corpus.TextMetric;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Expect;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.PageType;
import dev.winnow.document.Role;
import dev.winnow.model.ContentModel;
import dev.winnow.model.Forest;
import dev.winnow.model.Model;
import dev.winnow.model.ModelCard;
import dev.winnow.model.ModelFile;
import dev.winnow.model.ModelFormatException;
import dev.winnow.model.ModelParts;
import dev.winnow.model.RoleModel;
import dev.winnow.rules.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Cleans every page of a cross-validation by the model of its fold, the way the library does. */
final class Trials {

    private static final double[] IDENTITY = {0, 0, 1, 1};
    private static final String NO_DAY = "1970-01-01";

    private Trials() {}

    static List<Trial> run(List<Example> examples, CrossFit fit, Blend blend, Optional<RoleFit> roles, Expect expect)
            throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (int fold = 0; fold < fit.folds().count(); fold++) {
            Winnow winnow = Winnow.builder()
                    .model(model(fit, blend, roles, fold))
                    .expect(expect)
                    .packs(RulePacks.none()) // packs are written by people who saw these pages
                    .build();
            int here = fold;
            trials.addAll(fit.folds().in(examples, fold).parallelStream()
                    .map(example -> trial(example, here, winnow))
                    .toList());
        }
        return trials;
    }

    /** A model that judges every kind of page by the forests of one fold, and leaves confidences as they are. */
    private static Model model(CrossFit fit, Blend blend, Optional<RoleFit> roles, int fold)
            throws ModelFormatException {
        ModelFile.Builder file =
                ModelFile.builder(ModelCard.builder("fold " + fold, NO_DAY).build());
        for (Page.Kind kind : Page.Kind.values()) {
            for (Expect expect : Expect.values()) {
                add(
                        file,
                        kind,
                        expect,
                        fit.content().get(fold),
                        blend.second(),
                        blend.curves().get(fold),
                        IDENTITY,
                        IDENTITY);
            }
            addTypes(file, kind, fit.types().get(fold));
            if (roles.isPresent()) {
                addRoles(
                        file,
                        kind,
                        roles.get().models().get(fold),
                        roles.get().steps().get(fold));
            }
        }
        return Model.of(file.build());
    }

    static void add(
            ModelFile.Builder file,
            Page.Kind kind,
            Expect expect,
            ContentModel content,
            double second,
            double[] probability,
            double[] line,
            double[] page) {
        file.forest(ModelParts.content(kind, expect), content.forest())
                .odds(ModelParts.text(kind, expect), content.odds().text())
                .odds(ModelParts.names(kind, expect), content.odds().names())
                .numbers(ModelParts.second(kind, expect), second)
                .numbers(ModelParts.probability(kind, expect), probability)
                .numbers(ModelParts.line(kind, expect), line)
                .numbers(ModelParts.page(kind, expect), page);
    }

    static void addTypes(ModelFile.Builder file, Page.Kind kind, Map<PageType, Forest> types) {
        types.forEach((type, forest) -> file.forest(ModelParts.type(kind, type), forest));
    }

    static void addRoles(ModelFile.Builder file, Page.Kind kind, RoleModel roles, double[] steps) {
        file.forest(ModelParts.roles(kind), roles.forest().forest())
                .leafWeights(ModelParts.roleLeaves(kind), roles.forest().weights())
                .weights(ModelParts.roleText(kind), roles.words().text())
                .weights(ModelParts.roleNames(kind), roles.words().names())
                .numbers(ModelParts.steps(kind), steps);
    }

    private static Trial trial(Example example, int fold, Winnow winnow) {
        try {
            return clean(example, fold, winnow);
        } catch (IOException e) {
            throw new UncheckedIOException(example.source().id(), e);
        }
    }

    private static Trial clean(Example example, int fold, Winnow winnow) throws IOException {
        Page.Kind kind = example.table().page().kind();
        Source source = kind == Page.Kind.HTML
                ? Source.html(example.source().html())
                : Source.text(example.source().text());
        CleanPage page = winnow.clean(source.at(example.source().url()));
        Prediction prediction = Prediction.of(example.source().id(), page);
        return new Trial(
                example, fold, prediction, f1(example, page), page.confidence(), page.type(), sureness(example, page));
    }

    private static Optional<Double> f1(Example example, CleanPage page) {
        String text = page.text();
        OptionalDouble best = example.source().gold().map(row -> row.texts()).orElse(List.of()).stream()
                .mapToDouble(want -> TextMetric.compare(text, want).f1())
                .max();
        return best.isPresent() ? Optional.of(best.getAsDouble()) : Optional.empty();
    }

    private static List<Trial.Sureness> sureness(Example example, CleanPage page) throws IOException {
        if (!RoleExample.isLabelled(example)) {
            return List.of();
        }
        List<Set<Role>> truth = RoleTruth.of(example.source(), page);
        List<Trial.Sureness> lines = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            if (!truth.get(i).isEmpty()) {
                LabelledLine line = page.lines().get(i);
                lines.add(new Trial.Sureness(line.confidence(), truth.get(i).contains(line.role())));
            }
        }
        return lines;
    }

    /** Mean F1 of the pages that have a right text. */
    static double f1(List<Trial> trials) {
        return trials.stream()
                .flatMap(trial -> trial.f1().stream())
                .mapToDouble(f1 -> f1)
                .average()
                .orElse(0);
    }

    /** From how sure the model was to how often it was right. */
    static Isotonic lines(List<Trial> trials) {
        Isotonic seen = new Isotonic();
        for (Trial trial : trials) {
            for (Trial.Sureness line : trial.lines()) {
                seen.add(line.confidence(), line.right() ? 1 : 0, 1);
            }
        }
        return seen;
    }

    /** From the expected to the real F1. */
    static Isotonic pages(List<Trial> trials) {
        Isotonic seen = new Isotonic();
        trials.forEach(trial -> trial.f1().ifPresent(f1 -> seen.add(trial.expected(), f1, 1)));
        return seen;
    }
}
