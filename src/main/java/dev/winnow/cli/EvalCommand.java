package dev.winnow.cli;

import dev.winnow.Winnow;
import dev.winnow.corpus.Corpus;
import dev.winnow.corpus.Evaluation;
import dev.winnow.corpus.Exposure;
import dev.winnow.corpus.MetadataMetric;
import dev.winnow.corpus.Prediction;
import dev.winnow.corpus.ReportDetail;
import dev.winnow.corpus.ReportJson;
import dev.winnow.corpus.ReportTable;
import dev.winnow.corpus.RolesMarkdown;
import dev.winnow.corpus.RolesMetric;
import dev.winnow.corpus.RolesReport;
import dev.winnow.corpus.TextMetric;
import dev.winnow.document.Page;
import dev.winnow.model.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow eval}. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description =
                "Measures against corpora: texts, unless --roles, --aligned or --metadata ask for something else.")
final class EvalCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "CORPUS", description = "a folder with pages, gold.jsonl and roles")
    private List<Path> corpora = new ArrayList<>();

    @Option(
            names = "--input",
            paramLabel = "html|text",
            description = "what to read; by default text for --roles, else HTML where a page has it")
    private Optional<Page.Kind> kind = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "table|json|markdown",
            description = "by default, table; markdown shows roles")
    private ReportFormat format = ReportFormat.TABLE;

    @Option(
            names = "--pred",
            paramLabel = "FILE",
            description = "measures these predictions, a jsonl file by id; --model is then what made them")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--roles", description = "roles of lines, by line number of the text")
    private boolean roles;

    @Option(names = "--aligned", description = "roles of lines, matched by their words, as HTML input needs")
    private boolean aligned;

    @Option(names = "--metadata", description = "titles, authors and dates")
    private boolean metadata;

    @Option(names = "--worst", paramLabel = "N", description = "lists the pages with the worst texts")
    private int worst;

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            description = "groups by a field of the gold, such as type; roles by language, too")
    private Optional<String> by = Optional.empty();

    @Option(names = "--jobs", paramLabel = "N", description = "pages at a time; by default, one for each processor")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ModelOptions modelOptions = new ModelOptions();

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Messages messages = new Messages(console, Messages.Talk.ALL);
        Optional<Model> model = model();
        Predictions source = predictions(model, messages);
        List<Evaluation> evaluations = new ArrayList<>();
        int failed = 0;
        for (Path folder : corpora) {
            try {
                evaluations.add(evaluate(Corpus.open(folder), source, model));
            } catch (IOException e) {
                failed++;
                messages.problem(Problem.of(folder.toString(), e));
            }
        }
        print(evaluations);
        return failed + source.failed() == 0 ? 0 : 1;
    }

    private void check() {
        Jobs.check(jobs);
        if (worst < 0) {
            throw new UsageException("--worst " + worst + ": not below 0");
        }
        if (roles && !aligned && predictions.isEmpty() && kind.equals(Optional.of(Page.Kind.HTML))) {
            throw new UsageException("--roles of HTML input need --aligned: its lines are not those of the text");
        }
        if (format == ReportFormat.MARKDOWN && (metadata || !roles && !aligned)) {
            throw new UsageException("--format markdown shows roles and nothing else: --roles or --aligned");
        }
    }

    private Optional<Page.Kind> kind() {
        return roles && !aligned ? Optional.of(Page.Kind.TEXT) : kind;
    }

    /** What makes the predictions; of those in a file, the user may know. */
    private Optional<Model> model() {
        Optional<Model> chosen = modelOptions.chosen();
        return predictions.isPresent() ? chosen : chosen.or(() -> Optional.of(Model.bundled()));
    }

    private Predictions predictions(Optional<Model> model, Messages messages) {
        if (predictions.isPresent()) {
            return Predictions.read(predictions.get());
        }
        Winnow winnow = modelOptions.winnow(model.orElseThrow()).build();
        return Predictions.byCleaning(winnow, kind(), jobs, messages);
    }

    private Evaluation evaluate(Corpus corpus, Predictions source, Optional<Model> model) throws IOException {
        Map<String, Prediction> found = source.of(corpus.pages());
        boolean lines = roles || aligned;
        Optional<RolesReport> roleReport = Optional.empty();
        if (lines) {
            RolesMetric.Match match = aligned ? RolesMetric.Match.WORDS : RolesMetric.Match.NUMBERS;
            roleReport = Optional.of(RolesMetric.measure(corpus.pages(), found, match));
        }
        return new Evaluation(
                corpus.name(),
                exposure(corpus, model),
                lines || metadata ? Optional.empty() : Optional.of(TextMetric.measure(corpus.pages(), found)),
                roleReport,
                metadata ? Optional.of(MetadataMetric.measure(corpus.pages(), found)) : Optional.empty());
    }

    private static Exposure exposure(Corpus corpus, Optional<Model> model) throws IOException {
        if (model.isEmpty()) {
            return Exposure.UNKNOWN;
        }
        return model.get().card().knows(corpus.digest()) ? Exposure.TRAINED_ON : Exposure.UNSEEN;
    }

    private void print(List<Evaluation> evaluations) throws IOException {
        ReportDetail detail = new ReportDetail(worst, by);
        console.print(
                switch (format) {
                    case TABLE -> ReportTable.of(evaluations, detail);
                    case JSON -> ReportJson.of(evaluations, detail);
                    case MARKDOWN -> RolesMarkdown.of(evaluations, detail);
                });
        console.flush();
    }
}
