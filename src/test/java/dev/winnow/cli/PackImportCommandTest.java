package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.rules.RulePack;
import dev.winnow.rules.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackImportCommandTest {

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void nameOutput() {
        out = folder.resolve("new/packs");
    }

    private Path config(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void writesAPackForEveryFileAndNamesWhatIsLost() throws IOException {
        Path gazette = config("gazette.example.txt", "body: //article\ntidy: no\n\nstripp: //aside\n");
        config("all/deep/.courier.example.txt", "strip: //nav\n");
        config("all/other.md", "body: //p\n");
        Run run = Run.of("pack", "import", gazette, folder.resolve("all"), "-o", out);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo(gazette + ":2: not carried over: 'tidy': HTML is parsed in one way"),
                        line -> assertThat(line)
                                .isEqualTo(gazette + ":4: not carried over: unknown directive 'stripp'; did you mean"
                                        + " 'strip'?"),
                        line -> assertThat(line).startsWith("2 files, 2 packs, 2 lines not carried over, "));
        assertThat(RulePacks.none().with(out).list())
                .extracting(RulePack::name)
                .containsExactlyInAnyOrder("gazette-example", "courier-example-subdomains");
    }

    @Test
    void writesOverAPackOnlyByForce() throws IOException {
        Path config = config("gazette.example.txt", "body: //article\n");
        Path there = Files.createDirectories(out).resolve("gazette-example.yaml");
        Files.writeString(there, "mine");
        Run run = Run.of("pack", "import", config, "-o", out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("gazette-example.yaml is there already; --force writes over it")
                .contains("1 file, 0 packs, 0 lines not carried over, 1 failed, ");
        assertThat(there).hasContent("mine");
        assertThat(Run.of("pack", "import", config, "-o", out, "--force").status())
                .isZero();
        assertThat(RulePack.read(there).name()).isEqualTo("gazette-example");
    }

    @Test
    void writesTheOthersWhereAFileFails() throws IOException {
        Path good = config("gazette.example.txt", "body: //article\n");
        Path noHost = config("global.txt", "body: //p\n");
        Path twin = config("www.gazette.example.txt", "body: //main\n");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("pack", "import", noHost, good, twin, empty, folder.resolve("none.txt"), "-o", out, "--force");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errorLines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("global.txt: the name of a site config is its host"),
                        line -> assertThat(line)
                                .startsWith("winnow: " + twin + ": ")
                                .endsWith("gazette-example.yaml is the pack of " + good + " already"),
                        line -> assertThat(line).endsWith("empty: a folder without .txt files"),
                        line -> assertThat(line).endsWith("none.txt: no such file or folder"),
                        line -> assertThat(line).startsWith("4 files, 1 pack, 0 lines not carried over, 4 failed, "));
        assertThat(RulePacks.none().with(out).size()).isEqualTo(1);
    }

    @Test
    void writesNoPackThatSaysNothing() throws IOException {
        Path config = config("gazette.example.txt", "tidy: no\n");
        Run run = Run.of("pack", "import", config, "-o", out);
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("1 file, 0 packs, 1 line not carried over")
                .contains("none is written");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesBadUsage() throws IOException {
        Path config = config("gazette.example.txt", "body: //article\n");
        refuses("pack");
        refuses("pack", "import");
        refuses("pack", "import", config);
        refuses("pack", "import", "-o", out);
        refuses("pack", "import", config, "-o", "");
        refuses("pack", "import", config, "-o", config);
        refuses("pack", "import", config, "-o", out, "--none");
        refuses("pack", "export", config);
        assertThat(Run.of("pack", "--help").out()).contains("import");
        assertThat(Run.of("pack", "import", "--help").out()).contains("--force");
    }

    private static void refuses(Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.errorLines()).as(run.err()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }
}
