package dev.winnow.train;

import dev.winnow.corpus.Corpus;
import dev.winnow.corpus.CorpusPage;
import dev.winnow.document.Expect;
import dev.winnow.document.Page;
import dev.winnow.model.ContentModel;
import dev.winnow.model.ModelCard;
import dev.winnow.model.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Trains the models of HTML and of text, for any page and for articles, and measures them by cross-validation: what is
 * chosen, is chosen on pages that the forest in question has not seen.
 */
public final class Training {

    private static final int NO_FOLD = -1;
    /** How much the second opinion may count; what the pages of unseen folds like best is taken. */
    private static final double[] WEIGHTS = {0.15, 0.6};

    private final List<Corpus> corpora;
    private final TrainingOptions options;
    private final Consumer<String> progress;
    private final Folds folds;
    private final ContentTrainer trainer;
    private final TypeTrainer typing;
    private final CrossReport report;

    private Training(List<Corpus> corpora, TrainingOptions options, Consumer<String> progress) {
        this.corpora = List.copyOf(corpora);
        this.options = options;
        this.progress = line -> {
            synchronized (this) {
                progress.accept(line);
            }
        };
        this.folds = new Folds(options.folds());
        this.trainer = new ContentTrainer(settings(options));
        this.typing = new TypeTrainer(options.seed());
        this.report = new CrossReport(corpora.stream().map(Corpus::name).toList(), folds);
    }

    /**
     * A model and how good it is.
     *
     * @param model the model
     * @param report the scores of the cross-validation, for people
     */
    public record Trained(ModelFile model, String report) {}

    /**
     * Trains a model. The same corpora and options give the same model.
     *
     * @param progress takes, now and then, a line on how far it is; never two at once, but not always on the same thread
     * @throws TrainingException if LightGBM is not on the class path or does not run on this machine
     * @throws IOException if a corpus cannot be read
     */
    public static Trained run(List<Corpus> corpora, TrainingOptions options, Consumer<String> progress)
            throws IOException {
        NativeLibrary.load(); // whoever lacks it hears of it before any other work
        Training training = new Training(corpora, options, progress);
        ForkJoinPool pool = new ForkJoinPool(options.threads());
        try {
            return pool.submit((Callable<Trained>) training::run).get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TrainingException("the training was interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException unread) {
            throw unread;
        }
        if (cause instanceof UncheckedIOException unread) {
            throw unread.getCause();
        }
        if (cause instanceof RuntimeException failed) {
            return failed;
        }
        return new TrainingException("the training failed", cause);
    }

    private static TreeSettings settings(TrainingOptions options) {
        return TreeSettings.builder(Objective.BINARY)
                .trees(options.trees())
                .depth(6)
                .leaves(64)
                .learningRate(0.1)
                .minRows(40)
                .lambda(5)
                .featureFraction(0.4)
                .bagging(0.8, 1)
                .bins(255)
                .seed(options.seed())
                .build();
    }

    private Trained run() throws IOException {
        List<Parts> parts = new ArrayList<>();
        Optional<RoleFit> teacher = Optional.empty();
        for (Page.Kind kind : Page.Kind.values()) {
            List<Example> examples = examples(kind);
            Content any = content(examples, kind, Expect.ANY);
            Optional<RoleFit> roles = roles(any, kind, teacher);
            parts.add(any.measured(roles));
            roles.ifPresent(fit -> parts.add(file -> Trials.addRoles(file, kind, fit.all(), fit.allSteps())));
            List<Example> articles =
                    examples.stream().filter(Example::mayBeArticle).toList();
            parts.add(content(articles, kind, Expect.ARTICLE).measured(roles));
            progress.accept(lower(kind) + ": page types");
            parts.add(file -> Trials.addTypes(file, kind, CrossFit.types(examples, typing)));
            teacher = teacher.or(() -> roles); // HTML tells more than text, and comes first
        }
        ModelFile.Builder file = ModelFile.builder(card());
        parts.forEach(part -> part.addTo(file));
        return new Trained(file.build(), report.text());
    }

    /** Some parts of the file. */
    @FunctionalInterface
    private interface Parts {
        void addTo(ModelFile.Builder file);
    }

    private Optional<RoleFit> roles(Content content, Page.Kind kind, Optional<RoleFit> teacher) throws IOException {
        List<RoleExample> examples = new ArrayList<>();
        for (Example example : content.examples()) {
            examples.add(RoleExample.of(example, content.scores(example), content.types(example)));
        }
        if (examples.stream().noneMatch(RoleExample::isLabelled)) {
            return Optional.empty();
        }
        RoleTrainer roleTrainer = new RoleTrainer(options);
        return Optional.of(
                RoleFit.of(examples, folds, roleTrainer, teacher, step -> progress.accept(lower(kind) + ": " + step)));
    }

    private Content content(List<Example> examples, Page.Kind kind, Expect expect) {
        String name = lower(kind) + "/" + lower(expect);
        Consumer<String> progressHere = step -> progress.accept(name + ": " + step);
        progressHere.accept("words");
        OddsLearner learner = OddsLearner.of(examples, folds);
        CrossFit fit = CrossFit.of(examples, learner, folds, trainer, typing, progressHere);
        return new Content(examples, kind, expect, learner, fit, progressHere);
    }

    /** What scores lines as content, by fold, not yet measured. */
    private final class Content {
        private final List<Example> examples;
        private final Page.Kind kind;
        private final Expect expect;
        private final OddsLearner learner;
        private final CrossFit fit;
        private final IdentityHashMap<Example, double[]> scores = new IdentityHashMap<>();
        private final Consumer<String> progress;

        Content(
                List<Example> examples,
                Page.Kind kind,
                Expect expect,
                OddsLearner learner,
                CrossFit fit,
                Consumer<String> progress) {
            this.examples = examples;
            this.kind = kind;
            this.expect = expect;
            this.learner = learner;
            this.fit = fit;
            this.progress = progress;
            for (Example example : examples) {
                ContentModel unseen = fit.content().get(folds.of(example));
                scores.put(example, unseen.scores(example.table()));
            }
        }

        List<Example> examples() {
            return examples;
        }

        /** The content scores of a page's lines, by the model that has not seen its domain; nobody changes the array. */
        double[] scores(Example example) {
            return Objects.requireNonNull(scores.get(example));
        }

        float[] types(Example example) {
            return fit.types(example);
        }

        Parts measured(Optional<RoleFit> roles) throws IOException {
            Function<Example, double[]> opinion = opinion(roles);
            Blend blend = Blend.of(examples, folds, this::scores, opinion, WEIGHTS[0]);
            List<Trial> trials = trials(blend, roles);
            for (int other = 1; other < WEIGHTS.length; other++) {
                Blend tried = Blend.of(examples, folds, this::scores, opinion, WEIGHTS[other]);
                List<Trial> run = trials(tried, roles);
                if (Trials.f1(run) > Trials.f1(trials)) {
                    blend = tried;
                    trials = run;
                }
            }
            report.add(lower(kind) + "/" + lower(expect), trials, blend);
            progress.accept("all pages");
            ContentModel content = trainer.train(examples, learner, folds, NO_FOLD);
            double[] line = Trials.lines(trials).points();
            double[] page = Trials.pages(trials).points();
            Blend chosen = blend;
            return file -> Trials.add(file, kind, expect, content, chosen.second(), chosen.curve(), line, page);
        }

        private List<Trial> trials(Blend blend, Optional<RoleFit> roles) throws IOException {
            progress.accept("cross-validation, roles counting " + blend.second());
            return Trials.run(examples, fit, blend, roles, expect);
        }

        /** What the roles say of content, or the rules where no roles were learned. */
        private Function<Example, double[]> opinion(Optional<RoleFit> roles) {
            if (roles.isEmpty()) {
                return Example::rules;
            }
            IdentityHashMap<Example, double[]> known = new IdentityHashMap<>();
            for (Example example : examples) {
                int fold = folds.of(example);
                known.put(example, roles.get().contentOdds(example, fold, scores(example)));
            }
            return example -> Objects.requireNonNull(known.get(example));
        }
    }

    private List<Example> examples(Page.Kind kind) {
        List<Example> examples = new ArrayList<>();
        for (int corpus = 0; corpus < corpora.size(); corpus++) {
            progress.accept(lower(kind) + ": reading " + corpora.get(corpus).name());
            int index = corpus;
            examples.addAll(corpora.get(corpus).pages().parallelStream()
                    .filter(page -> page.gold().isPresent())
                    .filter(page -> kind == Page.Kind.HTML ? page.hasHtml() : page.hasText())
                    .map(page -> read(index, page, kind))
                    .toList());
        }
        return examples.stream().filter(this::isWanted).toList();
    }

    private static Example read(int corpus, CorpusPage page, Page.Kind kind) {
        try {
            return Example.read(corpus, page, kind);
        } catch (IOException e) {
            throw new UncheckedIOException(page.id(), e);
        }
    }

    private boolean isWanted(Example example) {
        return options.withoutFold().isEmpty()
                || folds.of(example) != options.withoutFold().getAsInt();
    }

    private ModelCard card() throws IOException {
        ModelCard.Builder card = ModelCard.builder(
                        options.name(), options.date().toString())
                .trainer(TreeTrainer.library())
                .seed(options.seed())
                .folds(options.folds())
                .parameters(parameters())
                .features(ContentModel.columns());
        for (Corpus corpus : corpora) {
            card.corpus(new ModelCard.Corpus(
                    corpus.name(), corpus.digest(), corpus.pages().size()));
        }
        report.scores().forEach(card::score);
        return card.build();
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(settings(options).parameters());
        options.withoutFold().ifPresent(fold -> parameters.put("without_fold", String.valueOf(fold)));
        return parameters;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
