package dev.winnow.floors;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.corpus.CorpusPage;
import dev.winnow.corpus.Prediction;
import dev.winnow.corpus.TextMetric;
import dev.winnow.corpus.TextReport;
import dev.winnow.document.CleanPage;
import dev.winnow.model.Model;
import dev.winnow.rules.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cleans the pages of a sample and scores them. */
final class Scoring {

    /** Trained on all folds but the first. */
    private static final Model MODEL = model(Path.of("testdata", "models", "fold0", "model.winnow"));

    private Scoring() {}

    private static Model model(Path file) {
        try {
            return Model.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mean word-F1 from HTML and from text, over all pages and by type: {@code html.all}, {@code text.article}. */
    static Map<String, Double> of(Sample sample) {
        Map<String, Double> scores = new TreeMap<>();
        put(scores, "html", report(sample, Scoring::html));
        put(scores, "text", report(sample, Scoring::text));
        return scores;
    }

    private static TextReport report(Sample sample, Function<CorpusPage, Source> input) {
        Winnow winnow = Winnow.builder()
                .model(MODEL)
                .packs(RulePacks.none())
                .build(); // packs were fitted to some of these pages
        Map<String, Prediction> predictions = sample.pages().parallelStream()
                .map(page -> Prediction.of(page.id(), clean(winnow, input, page)))
                .collect(Collectors.toMap(Prediction::id, Function.identity()));
        return TextMetric.measure(sample.pages(), predictions);
    }

    private static CleanPage clean(Winnow winnow, Function<CorpusPage, Source> input, CorpusPage page) {
        try {
            return winnow.clean(input.apply(page).at(page.url()));
        } catch (RuntimeException e) {
            throw new IllegalStateException("page " + page.id() + ": " + e, e);
        }
    }

    private static void put(Map<String, Double> scores, String input, TextReport report) {
        scores.put(input + ".all", report.mean().f1());
        report.by("type")
                .forEach((type, group) ->
                        scores.put(input + "." + type, group.mean().f1()));
    }

    private static Source html(CorpusPage page) {
        return Source.html(bytes(page::html));
    }

    private static Source text(CorpusPage page) {
        return Source.text(bytes(page::text));
    }

    private interface Bytes {
        byte[] read() throws IOException;
    }

    private static byte[] bytes(Bytes bytes) {
        try {
            return bytes.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
