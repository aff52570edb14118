package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {

    private static Path corpus(Path folder) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.html"), Story.html());
        Files.writeString(pages.resolve("a.txt"), Story.text());
        Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"type\":\"article\",\"title\":\"" + Story.TITLE + "\",\"text\":\""
                        + String.join("\\n", Story.PARAGRAPHS).replace("\"", "") + "\"}\n");
        Path roles = Files.createDirectories(folder.resolve("roles"));
        Files.writeString(roles.resolve("a.roles"), "1-2 NAVIGATION\n4 TITLE\n6-16 BODY\n18 LEGAL\n");
        return folder;
    }

    @Test
    void explainsEveryLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("story.txt"), Story.text());
        Run run = Run.of("explain", file);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("lines       10, ").contains(" + BODY ").contains("Home");
        Path out = folder.resolve("report.txt");
        assertThat(Run.of("explain", file, "-o", out)).isEqualTo(new Run(0, "", ""));
        assertThat(out).hasContent(run.out());
        assertThat(Run.of("explain", folder.resolve("none.txt")).status()).isEqualTo(1);
    }

    @Test
    void measuresTexts(@TempDir Path folder) throws IOException {
        Run run = Run.of("eval", corpus(folder), "--by", "type", "--worst", 1);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 pages, 0 without a prediction   P ").contains("  article          F1 ");
        assertThat(Run.of("eval", folder, "--input", "text").status()).isZero();
    }

    @Test
    void measuresRolesAndMetadataInJson(@TempDir Path folder) throws IOException {
        corpus(folder);
        assertThat(Run.of("eval", folder, "--roles").out()).contains("1 pages   accuracy ");
        assertThat(Run.of("eval", folder, "--roles", "--aligned").out()).contains("1 pages   accuracy ");
        assertThat(Run.of("eval", folder, "--aligned", "--metadata", "--format", "json")
                        .out())
                .contains("\"roles\"", "\"metadata\"")
                .doesNotContain("\"text\"");
    }

    @Test
    void printsRolesAsMarkdown(@TempDir Path folder) throws IOException {
        corpus(folder);
        Run run = Run.of("eval", folder, "--roles", "--aligned", "--input", "html", "--format", "markdown");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("| role | lines | precision | recall | F1 |\n", "| type |", "| language |", "| `BODY` |");
        Run texts = Run.of("eval", folder, "--format", "markdown");
        assertThat(texts.status()).isEqualTo(2);
        assertThat(texts.errorLines()).hasSize(1);
        assertThat(Run.of("eval", folder, "--roles", "--metadata", "--format", "markdown")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void measuresPredictionsOfAFile(@TempDir Path folder) throws IOException {
        corpus(folder);
        Path file = Files.writeString(folder.resolve("pred.jsonl"), "{\"id\":\"a\",\"text\":\"nothing of it\"}\n");
        Run run = Run.of("eval", folder, folder.resolve("none"), "--pred", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("R 0.0").contains("1 pages");
        assertThat(run.err()).contains("none: not a folder");
    }

    @Test
    void measuresWhatCleanWrote(@TempDir Path folder) throws IOException {
        corpus(folder);
        Path pred = folder.resolve("pred.jsonl");
        Run.of("clean", folder.resolve("pages"), "--input", "text", "--format", "jsonl", "-o", pred);
        assertThat(Run.of("eval", folder, "--roles", "--pred", pred).out())
                .isEqualTo(Run.of("eval", folder, "--roles").out());
    }

    @Test
    void knowsItsVersionAndItsHelp() {
        assertThat(Run.of("--version").out())
                .startsWith("winnow ")
                .endsWith(Model.bundled().card().describe())
                .contains("\nmodel ");
        assertThat(Run.of("--help").out()).contains("clean", "explain", "eval", "train");
        assertThat(Run.of("clean", "--help").out()).contains("--format", "--keep", "--no-lines", "--favor");
        assertThat(Run.of("train", "--help").out()).contains("--folds", "lightgbm4j");
        assertThat(Run.of("clean", "--help").status()).isZero();
    }
}
