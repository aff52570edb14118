package dev.winnow.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.rules.PackProblem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PackFolderTest {

    @TempDir
    Path folder;

    private List<String> problems(String yaml) {
        Packs.write(folder.resolve("pack.yaml"), yaml);
        PackFolder read = PackFolder.read(List.of(folder));
        assertThat(read.packs()).isEmpty();
        return read.problems().stream()
                .map(PackProblem::toString)
                .map(problem -> problem.replace(folder.toString() + "/", ""))
                .toList();
    }

    @Test
    void namesThePlaceOfEveryMistake() {
        assertThat(problems("""
                                name: Dyke News
                                host: [dyke.example]
                                rules:
                                  - role: CAPTON
                                    text: {begins: "x"}
                                tests:
                                  - text: a
                                """))
                .anyMatch(problem -> problem.startsWith("pack.yaml:1:7: error: 'name' is lower-case letters"))
                .anyMatch(problem -> problem.equals("pack.yaml:2:1: error: unknown key 'host'; did you mean 'hosts'?"))
                .anyMatch(problem -> problem.startsWith("pack.yaml:4:11: error: 'CAPTON' is none of"))
                .anyMatch(problem -> problem.startsWith("pack.yaml:5:12: error: unknown key 'begins'"))
                .anyMatch(problem -> problem.startsWith("pack.yaml:7:5: error: a test says"));
        assertThat(problems("name: a\nrules: [\n"))
                .hasSize(1)
                .allMatch(text -> text.matches("pack.yaml:\\d+:\\d+: error: not YAML: .*"));
    }

    @Test
    void refusesWhatMakesYamlDangerous() {
        StringBuilder bomb = new StringBuilder("name: bomb\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(problems(bomb.toString()))
                .containsExactly("pack.yaml:2:5: error: anchors and aliases are not allowed here");
        assertThat(problems("name: loop\nrules: &r [*r]\n"))
                .containsExactly("pack.yaml:2:8: error: anchors and aliases are not allowed here");
        assertThat(problems("name: deep\nrules: " + "[".repeat(5000) + "\n"))
                .allMatch(text -> text.contains("nested deeper than"));
    }

    @Test
    void refusesAHugeFile() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.yaml").toFile(), "rw")) {
            huge.setLength(50L << 20);
        }
        assertThat(PackFolder.read(List.of(folder)).problems())
                .singleElement()
                .asString()
                .endsWith("huge.yaml: error: has 52428800 bytes; a rule pack has at most 1048576");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(PackFolder.read(List.of(folder, folder.resolve("none"))).problems())
                .extracting(PackProblem::message)
                .containsExactly("a folder without .yaml or .yml files", "no such file or folder");
    }

    @Test
    void readsTheOthersWhereOneIsBroken() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "name: A B\n");
        Files.writeString(folder.resolve("b.yml"), "name: b\n");
        PackFolder read = PackFolder.read(List.of(folder));
        assertThat(read.packs()).extracting(pack -> pack.pack().name()).containsExactly("b");
        assertThat(read.problems()).hasSize(1);
    }
}
