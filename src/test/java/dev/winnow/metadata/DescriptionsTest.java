package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Metadata;
import dev.winnow.document.Metadata.Field;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the page says of itself in a sentence or two. */
@NullMarked
class DescriptionsTest {

    @Test
    void jsonLdBeforeOpenGraphBeforeMetaBeforePrinted() {
        Told told = new Told().line(Role.SUMMARY, "Key points").line(Role.SUMMARY, "The ferry is back at last.");
        assertDescription(told.read(), "The ferry is back at last.", Origin.LINES);
        assertDescription(told.meta("description", "It is back.").read(), "It is back.", Origin.META);
        assertDescription(
                told.meta("og:description", "The ferry is back.").read(), "The ferry is back.", Origin.OPEN_GRAPH);
        assertDescription(
                told.jsonLd("{'@type':'WebPage','description':'A page.'}").read(),
                "The ferry is back.",
                Origin.OPEN_GRAPH);
        assertDescription(
                told.jsonLd("{'@type':'NewsArticle','description':'The ferry came back.'}")
                        .read(),
                "The ferry came back.",
                Origin.JSON_LD);
    }

    private static void assertDescription(Metadata metadata, String text, Origin origin) {
        assertThat(metadata.description()).contains(text);
        assertThat(metadata.origin(Field.DESCRIPTION)).contains(origin);
    }

    @Test
    void hasNoMarkupAndEntities() {
        assertThat(new Told()
                        .meta("description", "<p>Tea &amp;amp; biscuits\n on   <b>board</b></p>")
                        .read()
                        .description())
                .contains("Tea & biscuits on board");
    }

    @Test
    void titleAndSiteAreNoDescription() {
        assertThat(new Told()
                        .title("Ferry returns")
                        .meta("og:site_name", "Gazette")
                        .meta("og:description", "Ferry returns!")
                        .meta("description", "Gazette")
                        .read()
                        .description())
                .isEmpty();
    }

    @Test
    void aLongOneGivesWayToAShortOneAndIsCutElse() {
        String text = "The ferry is back. ".repeat(100);
        Told told = new Told().meta("og:description", text);
        assertThat(told.read().description().orElseThrow())
                .hasSizeBetween(900, 1000)
                .endsWith(". The ferry…");
        assertThat(told.meta("description", "It is back.").read().description()).contains("It is back.");
        assertThat(new Told()
                        .meta("description", "a" + "\uD83D\uDEA2".repeat(600))
                        .read()
                        .description()
                        .orElseThrow())
                .hasSizeLessThanOrEqualTo(1000)
                .endsWith("\uDEA2…");
    }
}
