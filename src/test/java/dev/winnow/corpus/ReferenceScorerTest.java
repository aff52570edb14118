package dev.winnow.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winnow.document.Block;
import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Metadata;
import dev.winnow.document.MetadataBuilder;
import dev.winnow.document.Origin;
import dev.winnow.document.Page;
import dev.winnow.document.PageDate;
import dev.winnow.document.Role;
import dev.winnow.document.Status;
import dev.winnow.document.article.Article;
import dev.winnow.render.JsonRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the metrics, line by line of the report, with those of the reference scorer, a Python script. */
class ReferenceScorerTest {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path SCORER = SHARED.resolve("tools").resolve("score.py");
    private static final int LONG = 40;
    private static final List<Role> OTHERS = List.of(Role.values());

    @Test
    void agreesOnTextsAndMetadata(@TempDir Path folder) throws Exception {
        Corpus corpus = corpus("corpora/fundus-dev");
        Path file = write(corpus, folder);
        Map<String, Prediction> predictions = Prediction.read(file);
        ReportDetail detail = new ReportDetail(7, Optional.of("publisher"));
        TextReport text = TextMetric.measure(corpus.pages(), predictions);
        assertThat(table(
                        new Evaluation("", Exposure.UNKNOWN, Optional.of(text), Optional.empty(), Optional.empty()),
                        detail))
                .isEqualTo(score("corpora/fundus-dev", file, "--by", "publisher", "--worst", "7"));
        MetadataReport metadata = MetadataMetric.measure(corpus.pages(), predictions);
        assertThat(table(
                        new Evaluation("", Exposure.UNKNOWN, Optional.empty(), Optional.empty(), Optional.of(metadata)),
                        detail))
                .isEqualTo(score("corpora/fundus-dev", file, "--metadata"));
    }

    @Test
    void agreesOnRoles(@TempDir Path folder) throws Exception {
        Corpus corpus = corpus("corpora/fundus-dev");
        Path file = write(corpus, folder);
        RolesReport roles = RolesMetric.measure(corpus.pages(), Prediction.read(file), RolesMetric.Match.NUMBERS);
        assertThat(table(roles)).isEqualTo(score("corpora/fundus-dev", file, "--roles"));
    }

    @Test
    void agreesOnAlignedRoles(@TempDir Path folder) throws Exception {
        Corpus corpus = corpus("seeds");
        Path file = write(corpus, folder);
        RolesReport roles = RolesMetric.measure(corpus.pages(), Prediction.read(file), RolesMetric.Match.WORDS);
        assertThat(table(roles)).isEqualTo(score("seeds", file, "--roles", "--aligned"));
    }

    private static Corpus corpus(String name) throws IOException {
        assumeTrue(Files.exists(SCORER), "the reference scorer is not there; nothing is compared");
        Path folder = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(folder), "the corpus " + name + " is not there; nothing is compared");
        return Corpus.open(folder);
    }

    /** Predictions that keep the long lines; all but every tenth page, without every eleventh line. */
    private static Path write(Corpus corpus, Path folder) throws IOException {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (CorpusPage page : corpus.pages()) {
            if (++number % 10 != 0) {
                out.append(JsonRenderer.line().id(page.id()).render(guess(page)));
            }
        }
        Path file = folder.resolve("pred.jsonl");
        Files.writeString(file, out);
        return file;
    }

    private static CleanPage guess(CorpusPage page) throws IOException {
        List<LabelledLine> lines = new ArrayList<>();
        List<String> text = page.textLines();
        for (int n = 1; n <= text.size(); n++) {
            String line = text.get(n - 1);
            if (!line.isBlank() && n % 11 != 0) {
                Role role = line.length() >= LONG ? Role.BODY : OTHERS.get(line.length() % OTHERS.size());
                lines.add(new LabelledLine(
                        n, line, role, 0.5, role == Role.BODY, true, n, Block.PARAGRAPH, List.of(), List.of()));
            }
        }
        String first = lines.stream()
                .filter(LabelledLine::kept)
                .map(LabelledLine::text)
                .findFirst()
                .orElse("");
        Metadata metadata = new MetadataBuilder()
                .title(first, Origin.LINES)
                .authors(List.of("Ada Reed"), Origin.LINES)
                .published(PageDate.parse("2024-05-03"), Origin.LINES)
                .build();
        return new CleanPage(Page.Kind.TEXT, Optional.empty(), metadata, List.of(Status.OK), 0.5, lines, Article.EMPTY);
    }

    private static String table(RolesReport roles) {
        return table(
                new Evaluation("", Exposure.UNKNOWN, Optional.empty(), Optional.of(roles), Optional.empty()),
                ReportDetail.BRIEF);
    }

    private static String table(Evaluation evaluation, ReportDetail detail) {
        return ReportTable.of(List.of(evaluation), detail).lines().skip(1).collect(Collectors.joining("\n"));
    }

    private static String score(String corpus, Path predictions, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "python3",
                "-X",
                "utf8",
                SCORER.toString(),
                SHARED.resolve(corpus).toString(),
                predictions.toString()));
        command.addAll(List.of(options));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "Python is not there; nothing is compared");
            throw e;
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().collect(Collectors.joining("\n"));
    }
}
