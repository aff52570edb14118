package dev.winnow.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Page;
import dev.winnow.document.Status;
import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to hurt: they pass in seconds, and what is cut is said. */
@NullMarked
@Timeout(20)
class PathologicalHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href=x>",
                "<ul><li>",
                "<table><tr><td>",
                "<blockquote>",
                "<span hidden>",
                "<font>"
            })
    void deepNestingLosesNoText(String tag) {
        Page page = Pages.read(tag.repeat(50_000) + "deep");
        assertThat(page.lines()).extracting("text").containsExactly("deep");
    }

    @Test
    void depthIsRemarked() {
        assertThat(Pages.read("<div>".repeat(100_000) + "x").remarks()).containsExactly(Status.limited("depth"));
        assertThat(Pages.read("<div>".repeat(500) + "x").remarks()).isEmpty();
    }

    @Test
    void aMillionSiblingsAreCutAtTheLineLimit() {
        Page page = Pages.read("<p>x".repeat(1_000_000));
        assertThat(page.lines()).hasSize(Limits.defaults().maxLines());
        assertThat(page.remarks()).containsExactly(Status.limited("lines"));
    }

    @Test
    void aMillionInlineSiblingsAreOneLine() {
        assertThat(Pages.read("<i>x</i> ".repeat(300_000)).lines()).hasSize(1);
    }

    @Test
    void aLongLineIsCut() {
        Page page = Pages.read(
                "<p>" + "word ".repeat(100) + "<p>next", Limits.defaults().maxLineLength(50));
        assertThat(Pages.visible(page)).hasSize(2).first().asString().hasSizeLessThanOrEqualTo(50);
        assertThat(page.remarks()).containsExactly(Status.limited("line-length"));
    }

    @Test
    void aPassedDeadlineCutsThePage() {
        Page page = Pages.read("<p>x".repeat(50_000), Limits.defaults().deadline(Duration.ofNanos(1)));
        assertThat(page.remarks()).containsExactly(Status.limited("deadline"));
    }

    @Test
    void hiddenElementsInLongLines() {
        assertThat(Pages.read("<p>a" + "<span hidden>b</span> c".repeat(20_000)).lines())
                .hasSize(20_001);
    }

    /** Random chains of tags and text; a failure names its seed. */
    @RepeatedTest(200)
    void everyChainHoldsTogether(RepetitionInfo info) {
        long seed = info.getCurrentRepetition();
        Page page = Pages.read(chain(new Random(seed)));
        assertThat(page.elements())
                .as("seed %d", seed)
                .allSatisfy(element -> assertThat(element.firstLine()).isLessThan(element.endLine()));
        assertThat(page.lines()).as("seed %d", seed).allSatisfy(line -> {
            assertThat(line.text()).isNotBlank();
            assertThat(page.elements().get(line.element()).firstLine()).isLessThan(line.number());
            assertThat(page.elements().get(line.element()).endLine()).isGreaterThanOrEqualTo(line.number());
            assertThat(line.spans()).allSatisfy(span -> {
                assertThat(span.start()).isNotNegative().isLessThan(span.end());
                assertThat(span.end()).isLessThanOrEqualTo(line.text().length());
            });
        });
    }

    private static String chain(Random random) {
        String[] tags = {
            "p", "div", "a href=x", "b", "li", "ul", "td", "table", "pre", "span hidden", "br", "noscript", "h2"
        };
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            String tag = tags[random.nextInt(tags.length)];
            html.append(
                    switch (random.nextInt(4)) {
                        case 0, 1 -> "<" + tag + ">";
                        case 2 -> "</" + tag.split(" ", -1)[0] + ">";
                        default -> random.nextBoolean() ? "word\n " : " two words ";
                    });
        }
        return html.toString();
    }
}
