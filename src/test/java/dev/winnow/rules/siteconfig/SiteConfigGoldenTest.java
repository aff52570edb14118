package dev.winnow.rules.siteconfig;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.rules.PackProblem;
import dev.winnow.rules.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every site config of {@code testdata/siteconfig} becomes the pack in {@code expected}, and loses the lines that are listed
 * there. {@code -Dgolden.update=true} writes these files anew and prints what changed.
 */
class SiteConfigGoldenTest {

    private static final Path FOLDER = Path.of("testdata/siteconfig");

    private static List<Path> configs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> becomesTheExpectedPack() throws IOException {
        return configs().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @Test
    void coversTheFormatInTwelveFiles() throws IOException {
        assertThat(configs()).hasSize(12);
    }

    private static void check(Path file) throws IOException {
        ImportedPack pack = SiteConfigImport.read(file);
        compare(FOLDER.resolve("expected/" + pack.name() + ".yaml"), pack.yaml());
        compare(FOLDER.resolve("expected/" + pack.name() + ".lost"), lost(pack));
        RulePack parsed = RulePack.parse(pack.yaml(), pack.name());
        assertThat(parsed.name()).isEqualTo(pack.name());
        assertThat(parsed.hosts()).hasSize(1);
    }

    private static String lost(ImportedPack pack) {
        return pack.lost().stream().map(SiteConfigGoldenTest::row).collect(Collectors.joining());
    }

    private static String row(PackProblem problem) {
        return problem.line() + ":" + problem.column() + ": " + problem.message() + "\n";
    }

    private static void compare(Path golden, String now) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            String was = Files.exists(golden) ? Files.readString(golden) : "";
            now.lines().filter(line -> !was.lines().toList().contains(line)).forEach(System.out::println);
            Files.writeString(golden, now);
        }
        assertThat(Files.readString(golden)).isEqualTo(now);
    }
}
