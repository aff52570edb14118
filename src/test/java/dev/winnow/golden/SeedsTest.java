package dev.winnow.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.document.CleanPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The five texts that the project started from. They are not part of it: without {@code ../shared} this is skipped. */
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @Test
    void nothingLeaksAndNothingIsLost() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is not there: skipped");
        List<Path> pages;
        try (Stream<Path> files = Files.list(SEEDS.resolve("pages"))) {
            pages = files.sorted().toList();
        }
        assertThat(pages).hasSize(5);
        int lines = 0;
        double right = 0;
        for (Path file : pages) {
            String name = file.getFileName().toString().replace(".txt", "");
            var labels = Case.Labels.read(SEEDS.resolve("roles").resolve(name + ".roles"));
            CleanPage page = Winnow.standard().clean(Source.file(file));
            Truth truth = Truth.of(page, labels);
            assertThat(truth.leaked()).as(name).isEmpty();
            assertThat(truth.lost()).as(name).isEmpty();
            lines += page.lines().size();
            right += truth.accuracy() * page.lines().size();
        }
        System.out.printf("seeds: role accuracy %.4f%n", right / lines);
        assertThat(right / lines).isGreaterThanOrEqualTo(0.85);
    }
}
