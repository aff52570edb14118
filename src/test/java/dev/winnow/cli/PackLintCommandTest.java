package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLintCommandTest {

    @TempDir
    Path folder;

    @Test
    void listsProblemsByPlace() throws IOException {
        assertThat(Run.of("pack", "lint", "testdata/packs")).isEqualTo(new Run(0, "0 errors, 0 warnings\n", ""));
        Path broken = Files.writeString(folder.resolve("b.yaml"), "name: b\nhost: b.example\n");
        Path bare = Files.writeString(folder.resolve("a.yaml"), "name: a\nhosts: [a.example]\n");
        assertThat(Run.of("pack", "lint", bare))
                .isEqualTo(new Run(0, bare + ":1:1: warning: it has no tests\n0 errors, 1 warning\n", ""));
        Run both = Run.of("pack", "lint", folder);
        assertThat(both.status()).isEqualTo(1);
        assertThat(both.out().lines())
                .containsExactly(
                        bare + ":1:1: warning: it has no tests",
                        broken + ":2:1: error: unknown key 'host'; did you mean 'hosts'?",
                        "1 error, 1 warning");
    }
}
