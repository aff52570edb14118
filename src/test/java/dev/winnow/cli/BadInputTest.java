package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    private static Path story(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), Story.text());
    }

    @Test
    void namesWhatFailedAndWritesTheOthers(@TempDir Path folder) throws IOException {
        Path good = story(folder, "good.txt");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {'a', 0, 1, 2, 0, 'b'});
        Path packed = Files.writeString(folder.resolve("packed.txt.gz"), "not gzip at all");
        Path out = folder.resolve("out.jsonl");
        Run run = Run.of(
                "clean", folder.resolve("missing.txt"), binary, empty, packed, good, "-o", out, "--format", "jsonl");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errorLines().toList())
                .hasSize(5)
                .satisfiesExactly(
                        line -> assertThat(line).contains("missing.txt: no such file or folder"),
                        line -> assertThat(line).contains("binary.txt: ").doesNotContain("internal error"),
                        line -> assertThat(line).contains("empty: a folder without .html, .htm or .txt pages"),
                        line -> assertThat(line).contains("packed.txt.gz: not gzip"),
                        line -> assertThat(line).startsWith("1 page cleaned, 0 without an article, 4 failed, "));
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    @Test
    void writesNothingWhereNothingWasCleaned(@TempDir Path folder) throws IOException {
        Run run = Run.of("clean", folder.resolve("missing.txt"), "-o", folder.resolve("out.txt"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesFilesWithoutPermission(@TempDir Path folder) throws IOException {
        Path file = story(folder, "secret.txt");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");
        Run run = Run.of("clean", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("secret.txt: no permission");
    }

    @Test
    void refusesAFolderWhereAFileIsDue(@TempDir Path folder) throws IOException {
        Path good = story(folder, "good.txt");
        Run run = Run.of("clean", good, "-o", folder, "--format", "jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is a folder; jsonl needs a file");
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.createDirectory(out.resolve("good.txt"));
        Run page = Run.of("clean", good, "-o", out);
        assertThat(page.status()).isEqualTo(1);
        assertThat(page.err()).contains("good.txt: cannot write");
    }

    @Test
    void refusesAFileWhereAFolderIsDue(@TempDir Path folder) throws IOException {
        Run run = Run.of("clean", story(folder, "a.txt"), story(folder, "b.txt"), "-o", story(folder, "c.txt"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("2 pages as text need a folder");
        assertThat(folder.resolve("c.txt")).hasContent(Story.text());
    }

    @Test
    void refusesTwoPagesForOneFile(@TempDir Path folder) throws IOException {
        Path a = story(folder, "a.txt");
        Path b = Files.writeString(folder.resolve("a.html"), Story.html());
        Run run = Run.of("clean", a, b, "-o", folder.resolve("out") + "/");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a.txt and ", "would both be written");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesBadUsageInOneLine(@TempDir Path folder) throws IOException {
        Path a = story(folder, "a.txt");
        for (Object[] arguments : new Object[][] {
            {"clean"},
            {"clean", a, "--format", "xml"},
            {"clean", a, "--input", "pdf"},
            {"clean", a, "--no-such-option"},
            {"clean", a, "--jobs", "0"},
            {"clean", a, a, "--url", "https://a.example/"},
            {"clean", "-", "-"},
            {"clean", a, "--format", "roles", "--input", "html"},
            {"explain", folder.getParent(), "x"},
            {"eval"},
            {"eval", folder, "--worst", "-1"},
            {"eval", folder, "--pred", folder.resolve("none.jsonl")},
            {"eval", folder, "--roles", "--input", "html"},
            {"polish", a},
            {}
        }) {
            Run run = Run.of(arguments);
            assertThat(run.status()).as(Arrays.toString(arguments)).isEqualTo(2);
            assertThat(run.errorLines()).as(run.err()).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void warnsOfPagesThatWereCutShort(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("long.txt");
        Files.writeString(file, "ferry ".repeat(20 << 20).substring(0, 20 << 20));
        Run run = Run.of("clean", file, "-o", folder.resolve("out.txt"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("warning: ", "long.txt: cut short: ", "LIMITED(");
    }

    @Test
    void anEmptyPageIsNoFailure(@TempDir Path folder) throws IOException {
        Run run = Run.of("clean", Files.writeString(folder.resolve("empty.html"), ""));
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("1 page cleaned, 1 without an article, 0 failed, ");
    }
}
