package dev.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.CleanPage;
import dev.winnow.document.Image;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import dev.winnow.document.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RendererTest {
    private static final String PARAGRAPH = "The ferry left at noon and came\tback \"late\".\n";

    @Test
    void textOpensWithTheTitleOnce() {
        assertThat(new TextRenderer().render(SamplePage.page())).isEqualTo("Ferry returns\n\n" + PARAGRAPH);
    }

    @Test
    void textTakesTheTitleFromTheLinesWhereTheMetadataHaveNone() {
        CleanPage page = SamplePage.page("", List.of(Status.OK), SamplePage.lines());
        assertThat(new TextRenderer().render(page)).isEqualTo("Ferry returns\n\n" + PARAGRAPH);
    }

    @Test
    void textIsEmptyWithoutContent() {
        CleanPage page = SamplePage.page("Log in", List.of(Status.NO_CONTENT), List.of());
        assertThat(new TextRenderer().render(page)).isEmpty();
    }

    @Test
    void textHasNoTitleWhereTitlesAreDropped() {
        LabelledLine title = SamplePage.lines().get(0);
        LabelledLine dropped = new LabelledLine(
                1, title.text(), Role.TITLE, 0.9, false, true, 1, title.structure(), List.of(), List.of());
        List<LabelledLine> lines = List.of(dropped, SamplePage.lines().get(1));
        CleanPage page = SamplePage.page("Ferry returns", List.of(Status.OK), lines);
        assertThat(new TextRenderer().render(page)).isEqualTo("The ferry left at noon\n");
    }

    @Test
    void rolesAreTabSeparatedInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(new RolesRenderer().render(SamplePage.page()))
                    .startsWith("1\tTITLE\t0.912\tFerry returns\n3\tBODY\t0.912\tThe ferry left at noon\n")
                    .contains("4\tBODY\t0.912\tand came back \"late\".\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void jsonHasTheImageOfACaption() {
        LabelledLine caption = SamplePage.line(1, "The ferry", Role.CAPTION, 1, List.of())
                .with(List.of(), Optional.of(new Image("https://gazette.example/ferry.jpg", "A \"ferry\"")));
        CleanPage page = SamplePage.page("Ferry returns", List.of(Status.OK), List.of(caption));
        assertThat(JsonRenderer.line().render(page))
                .contains("\"image\":{\"url\":\"https://gazette.example/ferry.jpg\",\"alt\":\"A \\\"ferry\\\"\"}");
        assertThat(JsonRenderer.line().render(SamplePage.page())).doesNotContain("\"image\":{");
    }

    @Test
    void lineEndsInATextBecomeSingleSpaces() {
        assertThat(OneLine.of("a\tb\r\nc\nd\re\u2028f")).isEqualTo("a b c d e f");
    }

    @Test
    void jsonOnOneLineHasTheKeysOfTheContract() {
        String json = JsonRenderer.line().id("a/b").url("https://x.example/").render(SamplePage.page());
        assertThat(json)
                .startsWith("{\"id\":\"a/b\",\"url\":\"https://x.example/\",\"title\":\"Ferry returns\","
                        + "\"authors\":[\"Ada Reed\"],\"published\":\"2024-05-03\",\"modified\":null,"
                        + "\"language\":\"en\",\"site\":null,\"paywalled\":null,\"subtitle\":null,\"description\":null,"
                        + "\"section\":null,\"tags\":[],\"image\":null,\"license\":null,\"declaredLanguage\":null,"
                        + "\"type\":\"article\",\"confidence\":0.8765,"
                        + "\"status\":[\"OK\"],\"pack\":null,\"text\":\"The ferry left at noon and came\\tback \\\"late\\\".\","
                        + "\"markdown\":\"The ferry left at noon and came back \\\"late\\\".\\n\","
                        + "\"lines\":[{\"n\":1,\"text\":\"Ferry returns\",\"role\":\"TITLE\",\"confidence\":0.9124,"
                        + "\"kept\":true},")
                .contains("\"kept\":true,\"block\":3}")
                .contains("\"segments\":[{\"start\":0,\"end\":9,\"role\":\"SIGNUP\",\"kept\":false},")
                .doesNotContain("evidence")
                .endsWith("]}\n");
        assertThat(json.indexOf('\n')).isEqualTo(json.length() - 1);
    }

    @Test
    void jsonHasAllMetadata() {
        assertThat(JsonRenderer.line().render(SamplePage.told()))
                .contains(",\"site\":\"Harbour Gazette\",\"paywalled\":false,\"subtitle\":\"After a night at sea\","
                        + "\"description\":\"The ferry came back.\",\"section\":\"News\",\"tags\":[\"ferry\",\"harbour\"],"
                        + "\"image\":{\"url\":\"https://gazette.example/ferry.jpg\",\"alt\":\"A ferry\","
                        + "\"caption\":\"The ferry\",\"credit\":\"Cy Moss\"},\"license\":\"CC BY 4.0\","
                        + "\"declaredLanguage\":\"en-GB\",\"type\":");
    }

    @Test
    void prettyJsonHasTheOriginOfEachValue() {
        assertThat(JsonRenderer.pretty().render(SamplePage.told()))
                .contains("\"origins\" : {\n    \"title\" : \"LINES\",")
                .contains("\"declaredLanguage\" : \"LANG_ATTRIBUTE\"")
                .contains("\"url\" : \"LINK_ELEMENT\"");
        assertThat(JsonRenderer.pretty().url("https://x.example/").render(SamplePage.told()))
                .contains("\"url\" : \"GIVEN\"");
        assertThat(JsonRenderer.line().render(SamplePage.told())).doesNotContain("origins");
    }

    @Test
    void theTypeIsUnknownWhereNoModelDecided() {
        CleanPage page = SamplePage.untyped();
        assertThat(page.type()).isEmpty();
        assertThat(JsonRenderer.line().render(page))
                .contains(",\"declaredLanguage\":null,\"type\":null,\"confidence\":");
        assertThat(new ExplainRenderer().render(page)).contains("\ntype        unknown\n");
    }

    @Test
    void jsonCanLeaveOutTheLines() {
        String json = JsonRenderer.line().lines(JsonRenderer.Lines.LEFT_OUT).render(SamplePage.page());
        assertThat(json)
                .startsWith("{\"id\":null,\"url\":\"https://gazette.example/ferry\",")
                .doesNotContain("\"lines\"");
    }

    @Test
    void prettyJsonHasTheEvidence() {
        assertThat(JsonRenderer.pretty().render(SamplePage.page()))
                .startsWith("{\n  \"id\"")
                .contains("+2.50 BODY reads like BODY (general/sample)");
    }

    @Test
    void explainsEveryLine() {
        assertThat(new ExplainRenderer().render(SamplePage.page()))
                .contains(
                        "title       Ferry returns\ntype        article\npack        none\nstatus      OK\nconfidence  0.877\nlines       5, 3 kept\n")
                .contains("     3 + BODY           0.912  The ferry left at noon\n          +2.50 BODY reads like BODY")
                .contains("          - SIGNUP: logged in\n          - WIDGET: Please refresh\n");
    }
}
