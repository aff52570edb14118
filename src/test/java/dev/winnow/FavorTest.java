package dev.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.CleanPage;
import dev.winnow.document.Expect;
import dev.winnow.document.Favor;
import dev.winnow.document.PageType;
import dev.winnow.document.Status;
import dev.winnow.document.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code favor} and {@code expect} change, on the pages of {@code testdata}. */
class FavorTest {

    private static List<CleanPage> clean(Winnow winnow, String file) {
        try (Stream<Path> cases = Files.list(Path.of("testdata", "pages"))) {
            return cases.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> winnow.clean(Source.file(folder.resolve(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int words(List<CleanPage> pages) {
        return pages.stream().mapToInt(page -> Words.count(page.text())).sum();
    }

    @Test
    void precisionKeepsLessAndRecallKeepsMore() {
        for (String file : List.of("source.html", "source.txt")) {
            int precise = words(clean(Winnow.builder().favor(Favor.PRECISION).build(), file));
            int balanced = words(clean(Winnow.standard(), file));
            int all = words(clean(Winnow.builder().favor(Favor.RECALL).build(), file));
            assertThat(precise).as(file).isLessThan(balanced);
            assertThat(all).as(file).isGreaterThan(balanced);
        }
    }

    @Test
    void recallEmptiesNoPageThatHasAnyContent() {
        List<CleanPage> pages = clean(Winnow.builder().favor(Favor.RECALL).build(), "source.html");
        List<CleanPage> balanced = clean(Winnow.standard(), "source.html");
        long empty =
                pages.stream().filter(page -> page.has(Status.Kind.NO_CONTENT)).count();
        assertThat(empty)
                .isLessThan(balanced.stream()
                        .filter(page -> page.has(Status.Kind.NO_CONTENT))
                        .count());
    }

    @Test
    void whoExpectsArticlesGetsArticles() {
        List<CleanPage> pages = clean(Winnow.builder().expect(Expect.ARTICLE).build(), "source.html");
        assertThat(pages).allSatisfy(page -> assertThat(page.type()).contains(PageType.ARTICLE));
        assertThat(pages).allSatisfy(page -> assertThat(page.confidence()).isBetween(0.0, 1.0));
    }
}
