package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTestCommandTest {

    private static final Path PACKS = Path.of("testdata/packs");

    @TempDir
    Path folder;

    @Test
    void printsALineForEachTest() {
        Run run = Run.of("pack", "test", PACKS);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("ok       harbour-gazette: a story\n")
                .contains(
                        "skipped  island-courier: a page that nobody has saved (testdata/packs/island-courier.yml:22:5)",
                        "    no page; save it beside the pack and name it by page:\n")
                .endsWith("\n5 ok, 0 failed, 1 skipped, in 2 packs\n");
    }

    @Test
    void failsWhereATestFailsOrAPackIsBroken() throws IOException {
        Path failing = Files.writeString(folder.resolve("a.yaml"), """
                name: dyke
                hosts: [dyke.example]
                tests: [{name: goats, text: Some words, keeps: [Some]}]
                """);
        Run run = Run.of("pack", "test", failing);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("FAILED   dyke: goats (" + failing + ":3:9)\n    - kept: Some\n    + line 1, dropped, ")
                .endsWith("0 ok, 1 failed, 0 skipped, in 1 pack\n");
        Path broken = Files.writeString(folder.resolve("b.yaml"), "name: [\n");
        Run both = Run.of("pack", "test", PACKS.resolve("island-courier.yml"), broken);
        assertThat(both.status()).isEqualTo(1);
        assertThat(both.err()).startsWith(broken + ":2:1: error: not YAML");
        assertThat(both.out()).endsWith("1 ok, 0 failed, 1 skipped, in 1 pack\n");
    }

    @Test
    void refusesBadUsage() {
        assertThat(Run.of("pack").err()).startsWith("winnow: missing command, one of: test");
        assertThat(Run.of("pack").status()).isEqualTo(2);
        assertThat(Run.of("pack", "test").status()).isEqualTo(2);
        assertThat(Run.of("pack", "test", folder.resolve("none")).status()).isEqualTo(1);
        assertThat(Run.of("pack", "--help").out()).contains("test");
    }
}
