package dev.winnow.train;

import dev.winnow.corpus.RolesMarkdown;
import dev.winnow.corpus.RolesReport;
import dev.winnow.corpus.Share;
import dev.winnow.corpus.TextMetric;
import dev.winnow.corpus.TextReport;
import dev.winnow.document.PageType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Gathers the scores of a cross-validation. Not thread-safe. */
final class CrossReport {

    private final List<String> corpora;
    private final Folds folds;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder roles = new StringBuilder();
    private final Map<String, Double> scores = new LinkedHashMap<>();

    CrossReport(List<String> corpora, Folds folds) {
        this.corpora = corpora;
        this.folds = folds;
    }

    /** The scores as Markdown: those of texts as they are, those of roles in tables. */
    String text() {
        return "## Cross-validation\n\n```\n" + text + "```\n" + roles;
    }

    /** The scores that the card names. */
    Map<String, Double> scores() {
        return scores;
    }

    void add(String name, List<Trial> trials, Blend blend) throws IOException {
        line("%s (the second opinion counts %.2f)", name, blend.second());
        for (int corpus = 0; corpus < corpora.size(); corpus++) {
            int index = corpus;
            List<Trial> here = trials.stream()
                    .filter(trial -> trial.example().corpus() == index)
                    .toList();
            if (here.stream().anyMatch(trial -> trial.f1().isPresent())) {
                corpus(name + "/" + corpora.get(corpus), here);
            }
        }
        calibration(trials, blend.error());
        roles(name, CrossRoles.of(trials));
    }

    private void roles(String name, RolesReport report) {
        if (report.pages() > 0) {
            roles.append("\n## Roles of lines, ").append(name).append("\n\n").append(RolesMarkdown.of(report));
        }
    }

    private void corpus(String name, List<Trial> trials) {
        double all = Trials.f1(trials);
        scores.put(name + " F1", all);
        line("  %-28s F1 %.4f of %d   folds %s", name, all, trials.size(), byFold(trials));
        List<Trial> filled = select(trials, CrossReport::hasGold);
        if (filled.size() < trials.size()) {
            line("    gold not empty             F1 %.4f of %d", Trials.f1(filled), filled.size());
        }
        for (PageType type : PageType.values()) {
            List<Trial> typed = select(trials, trial -> trial.example().type().equals(Optional.of(type)));
            if (!typed.isEmpty()) {
                type(name, type, typed);
            }
        }
    }

    private void type(String name, PageType type, List<Trial> trials) {
        scores.put(name + " " + type.key() + " F1", Trials.f1(trials));
        long seen = trials.stream()
                .filter(trial -> trial.type().equals(Optional.of(type)))
                .count();
        TextReport snippets = TextMetric.measure(CrossRoles.pages(trials), CrossRoles.predictions(trials));
        line(
                "    %-14s F1 %.4f of %d   type seen %.3f   snippets found %s leaked %s",
                type.key(),
                Trials.f1(trials),
                trials.size(),
                seen / (double) trials.size(),
                share(snippets.wanted()),
                share(snippets.unwanted()));
    }

    private static String share(Share share) {
        return String.format(Locale.ROOT, "%.4f", share.ratio());
    }

    private void calibration(List<Trial> trials, double contentError) {
        double[] page = Calibration.pages(trials);
        line(
                "  page confidence: rank correlation with F1 %.3f; lowest tenth F1 %.3f, the rest %.3f",
                page[0], page[1], page[2]);
        line(
                "  expected calibration error: content %.4f, line roles %.4f",
                contentError, Calibration.lines(trials, folds));
    }

    private static boolean hasGold(Trial trial) {
        return trial.example().source().gold().map(row -> row.texts()).orElse(List.of()).stream()
                .anyMatch(gold -> !gold.isBlank());
    }

    private static List<Trial> select(List<Trial> trials, Predicate<Trial> which) {
        return trials.stream().filter(which).toList();
    }

    private String byFold(List<Trial> trials) {
        List<Double> means = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            int wanted = fold;
            List<Trial> here = select(trials, trial -> trial.fold() == wanted);
            if (!here.isEmpty()) {
                means.add(Trials.f1(here));
            }
        }
        double mean = means.stream().mapToDouble(x -> x).average().orElse(0);
        double variance = means.stream()
                .mapToDouble(x -> (x - mean) * (x - mean))
                .average()
                .orElse(0);
        StringBuilder out = new StringBuilder();
        means.forEach(value -> out.append(String.format(Locale.ROOT, "%.3f ", value)));
        return out.append(String.format(Locale.ROOT, "(spread %.3f)", Math.sqrt(variance)))
                .toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
