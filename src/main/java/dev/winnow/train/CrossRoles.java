package dev.winnow.train;

import dev.winnow.corpus.CorpusPage;
import dev.winnow.corpus.Prediction;
import dev.winnow.corpus.RolesMetric;
import dev.winnow.corpus.RolesReport;
import dev.winnow.document.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scores the roles of lines in a cross-validation, over the pages of all corpora that have hand labels. */
final class CrossRoles {

    private CrossRoles() {}

    /** The scores of trials on pages of one kind. */
    static RolesReport of(List<Trial> trials) throws IOException {
        Map<Integer, List<Trial>> byCorpus = new TreeMap<>(); // an id names a page of its corpus only
        for (Trial trial : trials) {
            if (trial.example().source().hasText()) {
                byCorpus.computeIfAbsent(trial.example().corpus(), corpus -> new ArrayList<>())
                        .add(trial);
            }
        }
        List<RolesReport> reports = new ArrayList<>();
        for (List<Trial> here : byCorpus.values()) {
            reports.add(RolesMetric.measure(pages(here), predictions(here), match(here.get(0))));
        }
        return RolesReport.pooled(reports);
    }

    private static RolesMetric.Match match(Trial trial) {
        boolean html = trial.example().table().page().kind() == Page.Kind.HTML;
        return html ? RolesMetric.Match.WORDS : RolesMetric.Match.NUMBERS;
    }

    static List<CorpusPage> pages(List<Trial> trials) {
        return trials.stream().map(trial -> trial.example().source()).toList();
    }

    static Map<String, Prediction> predictions(List<Trial> trials) {
        Map<String, Prediction> predictions = new LinkedHashMap<>();
        trials.forEach(trial -> predictions.put(trial.prediction().id(), trial.prediction()));
        return predictions;
    }
}
