package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    @TempDir
    Path folder;

    private Path corpus;
    private Path model;

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = Files.createDirectory(folder.resolve("small"));
        Files.writeString(corpus.resolve("gold.jsonl"), "{\"id\":\"a\"}\n");
        model = folder.resolve("out.winnow");
    }

    @Test
    void refusesBadUsageInOneLine() {
        for (Object[] rest : new Object[][] {
            {"--folds", "1"},
            {"--folds", "101"},
            {"--fold", "5"},
            {"--fold", "-1"},
            {"--folds", "3", "--fold", "3"},
            {"--seed", "-1"},
            {"--threads", "0"},
            {"--threads", "two"},
            {"--date", "31.1.2026"},
            {"--date", "+12026-01-31"},
            {"--name", " "},
            {"--report", model},
            {"--report", folder},
            {folder.resolve("small/../small")}
        }) {
            refuses(concat(new Object[] {corpus, "-o", model}, rest));
        }
        refuses(corpus);
        refuses("-o", model);
        refuses(corpus, "-o", folder);
        refuses(corpus, "-o", "");
        refuses(corpus, "-o", corpus.resolve("gold.jsonl/new/model"));
    }

    private void refuses(Object... arguments) {
        Run run = Run.of(concat(new Object[] {"train"}, arguments));
        assertThat(run.status()).as(Arrays.toString(arguments)).isEqualTo(2);
        assertThat(run.errorLines()).as(run.err()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(model).doesNotExist();
    }

    private static Object[] concat(Object[] first, Object[] second) {
        return Stream.of(first, second).flatMap(Arrays::stream).toArray();
    }

    @Test
    void namesEveryCorpusThatCannotBeRead() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("train", corpus, empty, folder.resolve("none"), "-o", model);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errorLines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("empty: no pages/"),
                        line -> assertThat(line).contains("none: not a folder"));
        assertThat(model).doesNotExist();
    }

    @Test
    @Timeout(60)
    void namesTheArtifactThatIsMissing() throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("lightgbm4j"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Main.class.getName(),
                        "train",
                        corpus.toString(),
                        "-o",
                        model.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(said)
                .startsWith("winnow: training needs io.github.metarank:lightgbm4j ")
                .hasLineCount(1);
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("out.winnow"));
    }
}
