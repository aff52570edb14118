package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.corpus.Corpus;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Expect;
import dev.winnow.document.PageType;
import dev.winnow.model.Model;
import dev.winnow.model.ModelFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on the pages of {@code testdata}: too few for a good model, enough to see that one comes out. */
class TrainingTest {

    private static final Map<String, String> TYPES = Map.of(
            "forum-thread", "forum",
            "listing", "listing",
            "product", "product",
            "documentation-code", "documentation",
            "service-landing", "service");
    private static final TrainingOptions.Builder OPTIONS =
            TrainingOptions.builder().folds(2).trees(5).date(LocalDate.of(2026, 1, 31));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeCorpus() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.createDirectories(folder.resolve("roles"));
        try (JsonGenerator gold =
                        new JsonFactory().createGenerator(Files.newBufferedWriter(folder.resolve("gold.jsonl")));
                Stream<Path> cases = Files.list(Path.of("testdata", "pages"))) {
            for (Path page : cases.filter(Files::isDirectory).sorted().toList()) {
                add(page, gold);
            }
        }
    }

    private static void add(Path page, JsonGenerator gold) throws IOException {
        String slug = page.getFileName().toString();
        Files.copy(page.resolve("source.html"), folder.resolve("pages").resolve(slug + ".html"));
        Files.copy(page.resolve("source.txt"), folder.resolve("pages").resolve(slug + ".txt"));
        Files.copy(page.resolve("expected.roles"), folder.resolve("roles").resolve(slug + ".roles"));
        gold.writeStartObject();
        gold.writeStringField("id", slug);
        gold.writeStringField("url", "https://www." + slug + ".example/page");
        gold.writeStringField("type", TYPES.getOrDefault(slug, "article"));
        gold.writeStringField("text", String.join("\n", content(page)));
        gold.writeEndObject();
        gold.writeRaw('\n');
    }

    private static List<String> content(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page.resolve("source.txt"));
        List<String> content = new ArrayList<>();
        for (String row : Files.readAllLines(page.resolve("expected.roles"))) {
            String[] parts = row.split(" ", -1);
            String[] span = parts[0].split("-", -1);
            boolean text = Stream.of("BODY", "SUMMARY", "HEADING").anyMatch(parts[parts.length - 1]::startsWith);
            int last = Integer.parseInt(span[span.length - 1]);
            for (int line = Integer.parseInt(span[0]); text && line <= last; line++) {
                content.add(lines.get(line - 1));
            }
        }
        return content;
    }

    private static byte[] bytes(ModelFile model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void givesTheSameModelWithOneThreadAndWithTwo() throws IOException {
        List<Corpus> corpora = List.of(Corpus.open(folder));
        Training.Trained one = Training.run(corpora, OPTIONS.threads(1).build(), line -> {});
        Training.Trained two = Training.run(corpora, OPTIONS.threads(2).build(), line -> {});
        assertThat(bytes(one.model())).isEqualTo(bytes(two.model()));
        assertThat(one.report())
                .isEqualTo(two.report())
                .contains("html/any", "text/article", "calibration error")
                .contains("\n## Roles of lines, html/any\n", "\n## Roles of lines, text/any\n")
                .contains("| `NAVIGATION` |", "| service |");
    }

    @Test
    void theModelCleansPages() throws IOException {
        ModelFile file = Training.run(List.of(Corpus.open(folder)), OPTIONS.build(), line -> {})
                .model();
        assertThat(file.card().trained()).isEqualTo("2026-01-31");
        assertThat(file.card().corpora()).hasSize(1);
        Winnow winnow =
                Winnow.builder().model(Model.of(file)).expect(Expect.ARTICLE).build();
        CleanPage page = winnow.clean(Source.file(Path.of("testdata", "pages", "dutch-news", "source.html")));
        assertThat(page.text()).hasSizeGreaterThan(200);
        assertThat(page.type()).contains(PageType.ARTICLE);
        assertThat(page.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void aFoldCanBeLeftOut() throws IOException {
        List<Corpus> corpora = List.of(Corpus.open(folder));
        ModelFile all = Training.run(corpora, OPTIONS.build(), line -> {}).model();
        ModelFile part = Training.run(
                        corpora,
                        TrainingOptions.builder()
                                .folds(4)
                                .withoutFold(0)
                                .trees(5)
                                .date(LocalDate.of(2026, 1, 31))
                                .build(),
                        line -> {})
                .model();
        assertThat(bytes(part)).isNotEqualTo(bytes(all));
    }

    @Test
    void anUnreadablePageEndsIt(@TempDir Path broken) throws IOException {
        Files.createDirectories(broken.resolve("pages").resolve("a.html"));
        Files.writeString(broken.resolve("gold.jsonl"), "{\"id\":\"a\",\"text\":\"b\"}\n");
        List<Corpus> corpora = List.of(Corpus.open(broken));
        assertThatThrownBy(() -> Training.run(corpora, OPTIONS.build(), line -> {}))
                .isInstanceOf(IOException.class);
    }
}
