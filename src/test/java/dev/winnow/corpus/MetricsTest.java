package dev.winnow.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.winnow.corpus.Prediction.PredictedLine;
import dev.winnow.document.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {

    private static Prediction text(String id, String text, PredictedLine... lines) {
        return new Prediction(id, text, Optional.empty(), List.of(), Optional.empty(), List.of(lines));
    }

    private static Prediction metadata(String title, String date, String... authors) {
        return new Prediction("a", "", Optional.of(title), Arrays.asList(authors), Optional.of(date), List.of());
    }

    @Test
    void comparesWordsAsMultisets() {
        Scores scores = TextMetric.compare("A ferry, a ferry!", "the ferry left a port");
        assertThat(scores.precision()).isEqualTo(0.5);
        assertThat(scores.recall()).isEqualTo(0.4);
        assertThat(TextMetric.compare("", "").f1()).isEqualTo(1);
        assertThat(TextMetric.compare("", "x").f1()).isZero();
        assertThat(TextMetric.compare("x", "").f1()).isZero();
    }

    @Test
    void takesTheBestCaseAndCountsSnippets(@TempDir Path folder) throws IOException {
        Corpus corpus = new CorpusWriter(folder)
                .gold(
                        "{\"id\":\"a\",\"type\":\"article\",\"cases\":[{\"text\":\"x y\"},{\"text\":\"the ferry left\"}],"
                                + "\"with\":[\"ferry  LEFT\"],\"without\":[\"ferry\",\"gone\"]}",
                        "{\"id\":\"b\",\"text\":\"never found\"}",
                        "{\"id\":\"c\"}")
                .open();
        TextReport report =
                TextMetric.measure(corpus.pages(), Map.of("a", text("a", "The ferry\nleft"), "c", text("c", "x")));
        assertThat(report.pages()).extracting(PageScore::id).containsExactly("a", "b");
        assertThat(report.missing()).isEqualTo(1);
        assertThat(report.mean().f1()).isEqualTo(0.5);
        assertThat(report.wanted()).isEqualTo(new Share(1, 1));
        assertThat(report.unwanted()).isEqualTo(new Share(1, 2));
        assertThat(report.by("type")).containsOnlyKeys("?", "article");
        assertThat(report.worst(1)).extracting(PageScore::id).containsExactly("b");
    }

    @Test
    void measuresRolesByNumber(@TempDir Path folder) throws IOException {
        Corpus corpus = new CorpusWriter(folder)
                .text("a", "Home\n\nLong text\nShort\nx")
                .roles("a", "1-2 NAVIGATION", "3 SUMMARY|BODY", "4 CAPTION|BODY", "5 BODY")
                .open();
        Map<String, Prediction> predictions = Map.of(
                "a",
                text(
                        "a",
                        "",
                        new PredictedLine(1, "", Role.NAVIGATION),
                        new PredictedLine(3, "", Role.SUMMARY),
                        new PredictedLine(4, "", Role.LEGAL)));
        RolesReport report = RolesMetric.measure(corpus.pages(), predictions, RolesMetric.Match.NUMBERS);
        assertThat(report.pages()).isEqualTo(1);
        assertThat(report.accuracy()).isEqualTo(0.5);
        // the third label is BODY, the first of its names; so is the last, which has no prediction
        assertThat(report.roles())
                .extracting(RoleScore::role)
                .containsExactly(Role.BODY, Role.NAVIGATION, Role.SUMMARY);
        assertThat(report.macroF1()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(report.contentF1()).isCloseTo(2.0 * 9 / (2 * 9 + 6), within(1e-9));
    }

    @Test
    void measuresRolesByWords(@TempDir Path folder) throws IOException {
        Corpus corpus = new CorpusWriter(folder)
                .text("a", "Home\nThe ferry left at noon.\n***\nIt came back.")
                .roles("a", "1 NAVIGATION", "2 BODY", "3 WIDGET", "4 BODY")
                .open();
        Map<String, Prediction> predictions = Map.of(
                "a",
                text(
                        "a",
                        "",
                        new PredictedLine(1, "Home The", Role.NAVIGATION),
                        new PredictedLine(2, "ferry left at noon. It came back", Role.BODY)));
        RolesReport report = RolesMetric.measure(corpus.pages(), predictions, RolesMetric.Match.WORDS);
        assertThat(report.accuracy()).isEqualTo(1);
        assertThat(report.roles()).extracting(RoleScore::lines).containsExactly(2, 1);
    }

    @Test
    void refusesLabelsBeyondTheText(@TempDir Path folder) throws IOException {
        Corpus corpus =
                new CorpusWriter(folder).text("a", "x").roles("a", "2 BODY").open();
        assertThatThrownBy(() -> RolesMetric.measure(corpus.pages(), Map.of(), RolesMetric.Match.NUMBERS))
                .hasMessageContaining("name line 2");
    }

    @Test
    void measuresMetadata(@TempDir Path folder) throws IOException {
        Corpus corpus = new CorpusWriter(folder)
                .gold(
                        "{\"id\":\"a\",\"title\":\"The Ferry Left\",\"author\":\"Ada Reed and Bo Lind\",\"date\":\"2024-05-03\"}")
                .open();
        List<CorpusPage> pages = corpus.pages();
        Prediction right = metadata("the ferry left | Gazette", "2024-05-03T08:00:00Z", "Lind", "Ada Reed");
        assertThat(MetadataMetric.measure(pages, Map.of("a", right)).fields())
                .extracting(MetadataReport.Field::right)
                .containsOnly(new Share(1, 1));
        Prediction wrong = metadata("Ferry", "2024-05-04", "Ada Reed", "Someone Else");
        assertThat(MetadataMetric.measure(pages, Map.of("a", wrong)).fields())
                .extracting(MetadataReport.Field::right)
                .containsOnly(new Share(0, 1));
    }

    @Test
    void choosesTheCaseWithTheSameTitle(@TempDir Path folder) throws IOException {
        Corpus corpus = new CorpusWriter(folder)
                .gold("{\"id\":\"a\",\"cases\":[{\"title\":\"Other\",\"date\":\"2001-01-01\"},"
                        + "{\"title\":\"Ferry\",\"authors\":null,\"date\":\"2024-05-03\"}]}")
                .open();
        MetadataReport report =
                MetadataMetric.measure(corpus.pages(), Map.of("a", metadata("Ferry", "2024-05-03", "Ada")));
        assertThat(report.fields().get(2).right()).isEqualTo(new Share(1, 1));
        assertThat(report.fields().get(1).invented()).isEqualTo(new Share(1, 1));
    }

    @Test
    void printsATableAndJson(@TempDir Path folder) throws IOException {
        Corpus corpus = new CorpusWriter(folder)
                .gold("{\"id\":\"a\",\"type\":\"article\",\"text\":\"x y\"}")
                .open();
        Map<String, Prediction> predictions = Map.of("a", text("a", "x"));
        Evaluation evaluation = new Evaluation(
                "small",
                Exposure.UNSEEN,
                Optional.of(TextMetric.measure(corpus.pages(), predictions)),
                Optional.of(RolesMetric.measure(corpus.pages(), predictions, RolesMetric.Match.NUMBERS)),
                Optional.of(MetadataMetric.measure(corpus.pages(), predictions)));
        ReportDetail detail = new ReportDetail(1, Optional.of("type"));
        assertThat(ReportTable.of(List.of(evaluation), detail))
                .contains("small\n", "1 pages, 0 without a prediction   P 1.0000  R 0.5000  F1 0.6667\n")
                .contains("  article          F1 0.6667  (1)\n");
        assertThat(ReportJson.of(List.of(evaluation), detail))
                .contains(
                        "\"corpus\" : \"small\"",
                        "\"trainedOn\" : false",
                        "\"f1\" : 0.666667",
                        "\"groups\"",
                        "\"worst\"",
                        "\"metadata\"")
                .endsWith("}\n");
    }

    @Test
    void warnsAboveEverythingOfWhatTheModelHasSeen() {
        List<Evaluation> evaluations = List.of(
                nothing("new", Exposure.UNSEEN),
                nothing("old", Exposure.TRAINED_ON),
                nothing("other", Exposure.UNKNOWN));
        assertThat(ReportTable.of(evaluations, ReportDetail.BRIEF))
                .isEqualTo(
                        "TRAINED ON THIS: old was used to train the model; these are not scores on unseen pages\nnew\nold\nother\n");
        assertThat(ReportJson.of(evaluations, ReportDetail.BRIEF))
                .containsSubsequence("\"trainedOn\" : false", "\"trainedOn\" : true", "\"trainedOn\" : null");
    }

    private static Evaluation nothing(String corpus, Exposure exposure) {
        return new Evaluation(corpus, exposure, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
