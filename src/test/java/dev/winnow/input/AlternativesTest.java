package dev.winnow.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Page;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Where else the article may be. */
@NullMarked
class AlternativesTest {

    private static final String SENTENCE = "The harbour was quiet when the last ferry came in from the islands. ";

    private static List<Alternative> of(String html) {
        return Alternatives.of(Pages.read(html), Budget.start(Limits.defaults()));
    }

    private static Page only(String html) {
        assertThat(of(html)).hasSize(1);
        return of(html).get(0).page();
    }

    @Test
    void hiddenAndNoscriptTextIsShown() {
        List<Alternative> found = of("<p>a</p><div hidden><p>b</p></div><noscript><p>c</p></noscript>");
        assertThat(found).extracting(Alternative::name).containsExactly("hidden", "noscript");
        assertThat(Pages.visible(found.get(0).page())).containsExactly("a", "b");
        assertThat(Pages.visible(found.get(1).page())).containsExactly("a", "c");
    }

    @Test
    void articleBodyIsFoundAtAnyDepth() {
        Page page = only("<h1>Head</h1><script type='application/ld+json'>[{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"articleBody\":\"" + SENTENCE.repeat(3) + "\\n\\nSecond part.\"}]}]</script>");
        assertThat(Pages.visible(page))
                .containsExactly("Head", SENTENCE.repeat(3).strip(), "Second part.");
        assertThat(page.host()).isEqualTo("gazette.example");
    }

    @Test
    void gluedSentencesAreCut() {
        String body = SENTENCE.repeat(3).strip() + SENTENCE.strip();
        assertThat(Pages.visible(
                        only("<script type='application/ld+json'>{\"articleBody\":\"" + body + "\"}</script>")))
                .hasSize(2);
    }

    @Test
    void markupInArticleBodyIsRead() {
        String body = "&lt;p&gt;" + SENTENCE.repeat(4) + "&lt;/p&gt;&lt;p&gt;End.&lt;/p&gt;";
        assertThat(Pages.visible(
                        only("<script type='application/ld+json'>{\"articleBody\":\"" + body + "\"}</script>")))
                .containsExactly(SENTENCE.repeat(4).strip(), "End.");
    }

    @Test
    void stateWithParagraphObjectsIsReadInOrder() {
        String block = "{\"type\":\"paragraph\",\"content\":[{\"text\":\"First %s\"},{\"text\":\"" + SENTENCE.repeat(4)
                + "\"}]}";
        String state = "{\"page\":{\"body\":[" + block.formatted("one. ") + "," + block.formatted("two. ") + ","
                + block.formatted("three. ") + "]},\"junk\":\"" + "x".repeat(2000) + "\"}";
        assertThat(Pages.visible(only("<script type='application/json'>" + state + "</script>")))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("First two. The harbour");
    }

    @Test
    void stateWithOneStringOfMarkupIsRead() {
        String state = "{\"html\":\"<p>" + SENTENCE.repeat(20) + "<p>" + SENTENCE.repeat(20) + "\"}";
        assertThat(Pages.visible(only("<script>window.__DATA__ = " + state + ";</script>")))
                .hasSize(2);
    }

    @Test
    void brokenJsonIsIgnored() {
        assertThat(of("<script type='application/ld+json'>{\"articleBody\": oops</script>"))
                .isEmpty();
    }
}
