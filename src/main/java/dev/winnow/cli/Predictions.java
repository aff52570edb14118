package dev.winnow.cli;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.corpus.CorpusPage;
import dev.winnow.corpus.Prediction;
import dev.winnow.document.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the predictions for a corpus come from: a file, or cleaning its pages now. Not thread-safe. */
abstract class Predictions {

    /** The predictions for the pages, by id. */
    abstract Map<String, Prediction> of(List<CorpusPage> pages) throws IOException;

    /** How many pages failed so far. */
    abstract int failed();

    /** Those of a file, for whatever corpus. */
    static Predictions read(Path file) {
        Map<String, Prediction> predictions;
        try {
            predictions = Prediction.read(file);
        } catch (IOException e) {
            throw new UsageException("--pred " + file + ": " + Problem.describe(e));
        }
        return new Predictions() {
            @Override
            Map<String, Prediction> of(List<CorpusPage> pages) {
                return predictions;
            }

            @Override
            int failed() {
                return 0;
            }
        };
    }

    /** Those made by cleaning the pages as the wanted kind, or as HTML where they have it; others are passed over. */
    static Predictions byCleaning(Winnow winnow, Optional<Page.Kind> wanted, int jobs, Messages messages) {
        return new ByCleaning(winnow, wanted, jobs, messages);
    }

    /** One page's prediction, or what went wrong. */
    private record Made(Optional<Prediction> prediction, Optional<Problem> problem) {}

    private static final class ByCleaning extends Predictions {
        private final Winnow winnow;
        private final Optional<Page.Kind> wanted;
        private final int jobs;
        private final Messages messages;
        private int failed;
        private int done;

        ByCleaning(Winnow winnow, Optional<Page.Kind> wanted, int jobs, Messages messages) {
            this.winnow = winnow;
            this.wanted = wanted;
            this.jobs = jobs;
            this.messages = messages;
        }

        @Override
        Map<String, Prediction> of(List<CorpusPage> pages) throws IOException {
            Map<String, Prediction> found = new HashMap<>();
            List<CorpusPage> readable = pages.stream().filter(this::isReadable).toList();
            done = 0;
            try {
                InOrder.run(readable, jobs, this::make, made -> {
                    take(made, found);
                    messages.progress(++done, readable.size());
                });
            } finally {
                messages.end();
            }
            return found;
        }

        private boolean isReadable(CorpusPage page) {
            return kind(page) == Page.Kind.HTML ? page.hasHtml() : page.hasText();
        }

        private Page.Kind kind(CorpusPage page) {
            return wanted.orElseGet(() -> page.hasHtml() ? Page.Kind.HTML : Page.Kind.TEXT);
        }

        private Made make(CorpusPage page) {
            try {
                Prediction made = Prediction.of(page.id(), winnow.clean(source(page)));
                return new Made(Optional.of(made), Optional.empty());
            } catch (IOException | RuntimeException e) {
                return new Made(Optional.empty(), Optional.of(Problem.of(page.id(), e)));
            }
        }

        private Source source(CorpusPage page) throws IOException {
            Source source = kind(page) == Page.Kind.HTML ? Source.html(page.html()) : Source.text(page.text());
            Source placed = page.url().isEmpty() ? source : source.at(page.url());
            return page.source().isEmpty() ? placed : placed.from(page.source());
        }

        private void take(Made made, Map<String, Prediction> found) {
            made.prediction().ifPresent(prediction -> found.put(prediction.id(), prediction));
            made.problem().ifPresent(problem -> {
                failed++;
                messages.problem(problem);
            });
        }

        @Override
        int failed() {
            return failed;
        }
    }
}
