package dev.winnow.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand-written expectations: labels of text lines, and snippets that a page must keep and drop. */
class TruthTest {

    /** The shapes that the project started from: nothing may leak and nothing may be lost. */
    @ParameterizedTest
    @ValueSource(strings = {"wire-key-points", "icon-dump", "donation-pitch", "blog-next-previous", "glued-caption"})
    void textsOfTheFirstShapesComeOutPerfect(String slug) {
        Case page = Case.all().stream()
                .filter(c -> c.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        Truth truth = Truth.of(page.clean(Page.Kind.TEXT), page.labels());
        assertThat(truth.leaked()).isEmpty();
        assertThat(truth.lost()).isEmpty();
        assertThat(truth.accuracy()).isGreaterThanOrEqualTo(0.85);
    }

    @TestFactory
    Stream<DynamicTest> snippetsAreKeptAndDropped() {
        return Case.all().stream()
                .flatMap(page -> Stream.of(Page.Kind.values())
                        .map(kind -> DynamicTest.dynamicTest(page.slug() + " " + kind, () -> snippets(page, kind))));
    }

    /** What rules alone get wrong stands in {@code pending} of the case: the list may neither be exceeded nor be stale. */
    private static void snippets(Case page, Page.Kind kind) {
        if (kind == Page.Kind.TEXT && page.value("noContentText").equals("true")) {
            return;
        }
        String kept = fold(String.join(
                "\n",
                page.clean(kind).kept().stream().map(LabelledLine::keptText).toList()));
        List<String> wrong = new ArrayList<>();
        for (String snippet : page.values("with")) {
            if (!kept.contains(fold(snippet))) {
                wrong.add(kind + " loses " + snippet);
            }
        }
        for (String snippet : page.values("without")) {
            if (kept.contains(fold(snippet))) {
                wrong.add(kind + " leaks " + snippet);
            }
        }
        List<String> pending = page.values("pending").stream()
                .filter(row -> row.startsWith(kind + " "))
                .toList();
        assertThat(wrong).containsExactlyInAnyOrderElementsOf(pending);
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    @Test
    void meanAccuracyOfRolesOverAllTexts() {
        double mean = Case.all().stream()
                .mapToDouble(page ->
                        Truth.of(page.clean(Page.Kind.TEXT), page.labels()).accuracy())
                .average()
                .orElseThrow();
        assertThat(mean).isGreaterThanOrEqualTo(0.70);
    }

    @TestFactory
    Stream<DynamicTest> pagesWithoutAnArticleSaySo() {
        return Case.all().stream()
                .filter(page -> page.value("noContent").equals("true"))
                .flatMap(page -> Stream.of(Page.Kind.values())
                        .map(kind -> DynamicTest.dynamicTest(page.slug() + " " + kind, () -> {
                            CleanPage clean = page.clean(kind);
                            assertThat(clean.has(Status.Kind.NO_CONTENT)).isTrue();
                            assertThat(clean.text()).isEmpty();
                        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden-article", "jsonld-only"})
    void bodiesThatStandElsewhereAreFound(String slug) {
        Case page = Case.all().stream()
                .filter(c -> c.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        assertThat(page.clean(Page.Kind.HTML).has(Status.Kind.FALLBACK)).isTrue();
    }
}
