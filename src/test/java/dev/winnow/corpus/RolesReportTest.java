package dev.winnow.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.winnow.corpus.Prediction.PredictedLine;
import dev.winnow.document.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two corpora with a page {@code a} each, of which the first has one more page without a prediction. */
class RolesReportTest {

    @TempDir
    Path folder;

    private RolesReport first;
    private RolesReport second;

    @BeforeEach
    void measure() throws IOException {
        first = measure(
                new CorpusWriter(Files.createDirectory(folder.resolve("first")))
                        .gold("{\"id\":\"a\",\"type\":\"article\"}", "{\"id\":\"b\",\"language\":\"sv\"}")
                        .packed("a.html.gz", "<!doctype html><HTML class=x LANG='de-AT'><p>Home")
                        .text("a", "Home\nThe ferry left.\nPhoto: Ada Reed")
                        .roles("a", "1 NAVIGATION", "2 BODY", "3 CAPTION|CREDIT")
                        .text("b", "It came back.")
                        .roles("b", "1 BODY")
                        .open(),
                Role.NAVIGATION,
                Role.BODY,
                Role.BODY);
        second = measure(
                new CorpusWriter(Files.createDirectory(folder.resolve("second")))
                        .text("a", "Comments\nIt rained.")
                        .roles("a", "1 COMMENT_PROMPT", "2 BODY")
                        .open(),
                Role.NAVIGATION,
                Role.BODY);
    }

    private static RolesReport measure(Corpus corpus, Role... roles) throws IOException {
        List<PredictedLine> lines = new ArrayList<>();
        for (Role role : roles) {
            lines.add(new PredictedLine(lines.size() + 1, "", role));
        }
        Prediction prediction =
                new Prediction("a", "", Optional.empty(), List.of(), Optional.empty(), List.copyOf(lines));
        return RolesMetric.measure(corpus.pages(), Map.of("a", prediction), RolesMetric.Match.NUMBERS);
    }

    @Test
    void countsWhatWasTakenForWhat() {
        Confusion confusion = first.confusion();
        assertThat(confusion.seen()).containsExactly(Role.BODY, Role.CAPTION, Role.NAVIGATION);
        assertThat(confusion.lines(Role.BODY, Role.BODY)).isEqualTo(1);
        assertThat(confusion.lines(Role.CAPTION, Role.BODY)).isEqualTo(1);
        assertThat(confusion.lines(Role.BODY, Role.CAPTION)).isZero();
        assertThat(confusion.unpredicted(Role.BODY)).isEqualTo(1);
        assertThat(confusion.wanted(Role.BODY)).isEqualTo(2);
        assertThat(confusion.predicted(Role.BODY)).isEqualTo(2);
        assertThat(first.lines()).isEqualTo(4);
    }

    @Test
    void poolsPagesOfTheSameIdFromSeveralCorpora() {
        RolesReport pooled = RolesReport.pooled(List.of(first, second));
        assertThat(pooled.pages()).isEqualTo(3);
        assertThat(pooled.lines()).isEqualTo(6);
        assertThat(pooled.accuracy()).isEqualTo(0.5);
        assertThat(pooled.confusion().lines(Role.BODY, Role.BODY)).isEqualTo(2);
        assertThat(pooled.macroF1()).isCloseTo((2.0 / 3 + 2.0 / 3) / 4, within(1e-9));
        assertThat(first.lines()).isEqualTo(4);
        assertThat(RolesReport.pooled(List.of()).pages()).isZero();
    }

    @Test
    void groupsByTypeAndByLanguage() {
        RolesReport pooled = RolesReport.pooled(List.of(first, second));
        assertThat(pooled.by("type").values())
                .extracting(RolesReport::pages, RolesReport::lines, RolesReport::accuracy)
                .containsExactly(tuple(2, 3, 1.0 / 3), tuple(1, 3, 2.0 / 3));
        assertThat(pooled.by("type")).containsOnlyKeys("?", "article");
        assertThat(pooled.by(RolesReport.LANGUAGE)).containsOnlyKeys("?", "de", "sv");
    }

    @Test
    void printsMarkdown() {
        assertThat(RolesMarkdown.of(RolesReport.pooled(List.of(first, second)))).isEqualTo("""
                        3 pages, 6 lines: accuracy 0.5000, macro-F1 0.3333, content F1 by characters 0.6410.

                        | role | lines | precision | recall | F1 |
                        | --- | ---: | ---: | ---: | ---: |
                        | `BODY` | 3 | 0.667 | 0.667 | 0.667 |
                        | `CAPTION` | 1 | 0.000 | 0.000 | 0.000 |
                        | `NAVIGATION` | 1 | 0.500 | 1.000 | 0.667 |
                        | `COMMENT_PROMPT` | 1 | 0.000 | 0.000 | 0.000 |

                        | type | pages | lines | accuracy | macro-F1 |
                        | --- | ---: | ---: | ---: | ---: |
                        | ? | 2 | 3 | 0.333 | 0.333 |
                        | article | 1 | 3 | 0.667 | 0.556 |

                        | language | pages | lines | accuracy | macro-F1 |
                        | --- | ---: | ---: | ---: | ---: |
                        | ? | 1 | 2 | 0.500 | 0.500 |
                        | de | 1 | 3 | 0.667 | 0.556 |
                        | sv | 1 | 1 | 0.000 | 0.000 |

                        Rows: what the lines are. Columns, in the same order: what they were taken for.

                        |  | BOD | CAP | NAV | PRO | none |
                        | --- | ---: | ---: | ---: | ---: | ---: |
                        | `BODY` | **2** |  |  |  | 1 |
                        | `CAPTION` | 1 |  |  |  |  |
                        | `NAVIGATION` |  |  | **1** |  |  |
                        | `COMMENT_PROMPT` |  |  | 1 |  |  |
                        """);
    }

    @Test
    void printsEachCorpusAndAllTogether() {
        List<Evaluation> evaluations =
                List.of(evaluation("first", Exposure.TRAINED_ON, first), evaluation("second", Exposure.UNSEEN, second));
        ReportDetail byType = new ReportDetail(0, Optional.of("type"));
        assertThat(RolesMarkdown.of(evaluations, byType))
                .containsSubsequence(
                        "## first\n\nTRAINED ON THIS",
                        "2 pages",
                        "## second\n\n1 pages",
                        "\n## All 2 corpora\n\nTRAINED ON THIS")
                .contains("| type | pages |")
                .doesNotContain("| language |");
        assertThat(ReportTable.of(evaluations, byType))
                .containsSubsequence("first\n", "  article          accuracy 0.6667  macro-F1 0.5556  n 3  (1)\n")
                .containsSubsequence("second\n", "all corpora\n", "3 pages   accuracy 0.5000");
        assertThat(ReportJson.of(evaluations, byType))
                .containsSubsequence("\"confusion\"", "\"BODY\"", "\"NONE\" : 1", "\"groups\"", "\"article\"")
                .containsSubsequence("\"pooled\"", "\"pages\" : 3", "\"confusion\"");
        List<Evaluation> one = evaluations.subList(0, 1);
        assertThat(RolesMarkdown.of(one, byType)).doesNotContain("All ");
        assertThat(ReportJson.of(one, ReportDetail.BRIEF)).doesNotContain("pooled", "groups");
    }

    private static Evaluation evaluation(String corpus, Exposure exposure, RolesReport roles) {
        return new Evaluation(corpus, exposure, Optional.empty(), Optional.of(roles), Optional.empty());
    }
}
