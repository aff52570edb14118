package dev.winnow.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores texts by their words, as multisets, and by the snippets they should and should not hold. */
public final class TextMetric {
    private TextMetric() {}

    /** Scores the predictions, by id, on those of the pages that have a row in the corpus. */
    public static TextReport measure(List<CorpusPage> pages, Map<String, Prediction> predictions) {
        List<PageScore> scored = new ArrayList<>();
        Snippets wanted = new Snippets();
        Snippets unwanted = new Snippets();
        int missing = 0;
        for (Gold gold : pages.stream().flatMap(page -> page.gold().stream()).toList()) {
            Prediction prediction = predictions.get(gold.id());
            String got = prediction == null ? "" : prediction.text();
            Optional<Scores> best = best(got, gold.texts());
            best.ifPresent(scores -> scored.add(new PageScore(gold, scores)));
            missing += prediction == null && best.isPresent() ? 1 : 0;
            String flat = LowerCase.of(Spaces.fold(got));
            wanted.count(gold.with(), flat);
            unwanted.count(gold.without(), flat);
        }
        return new TextReport(scored, missing, wanted.share(), unwanted.share());
    }

    /** Word precision, recall and F1 of a text against the right one; case and order do not matter. */
    public static Scores compare(String got, String want) {
        return compare(Words.counts(got), Words.counts(want));
    }

    private static Optional<Scores> best(String got, List<String> wanted) {
        Map<String, Integer> words = Words.counts(got);
        // of equals, the first counts
        return wanted.stream()
                .map(want -> compare(words, Words.counts(want)))
                .reduce((first, next) -> next.f1() > first.f1() ? next : first);
    }

    private static Scores compare(Map<String, Integer> got, Map<String, Integer> want) {
        long both = 0;
        for (Map.Entry<String, Integer> word : got.entrySet()) {
            both += Math.min(word.getValue(), want.getOrDefault(word.getKey(), 0));
        }
        return Scores.of(both, total(got) - both, total(want) - both);
    }

    private static long total(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Counts snippets. */
    private static final class Snippets {
        private int found;
        private int all;

        void count(List<String> snippets, String flat) {
            for (String snippet : snippets) {
                all++;
                found += flat.contains(LowerCase.of(Spaces.fold(snippet))) ? 1 : 0;
            }
        }

        Share share() {
            return new Share(found, all);
        }
    }
}
