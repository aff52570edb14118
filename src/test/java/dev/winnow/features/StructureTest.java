package dev.winnow.features;

import static dev.winnow.features.Feature.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.winnow.document.Page;
import dev.winnow.input.Budget;
import dev.winnow.input.Input;
import dev.winnow.input.Limits;
import dev.winnow.input.Reading;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns about cards, sections, siblings, dialogues and what the page declares. */
class StructureTest {

    private static final String TEXT =
            "The ferry left the northern quay at noon, and the crew of the lifeboat waved until it was out of sight.";

    private static FeatureTable html(String html) {
        Input input = Input.ofText(Page.Kind.HTML, html, "https://www.quay.example/forum/7", "www.quay.example");
        return Features.of(Reading.of(input, Budget.start(Limits.defaults())).page());
    }

    private static int row(FeatureTable table, String text) {
        return IntStream.range(0, table.rows())
                .filter(row -> table.page().lines().get(row).text().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void seesCardsSideBySide() {
        FeatureTable table = html("<h1>Boats</h1><ul class=grid>"
                + "<li class=card><h3><a href=/1>One</a></h3><p>£4</p></li>".repeat(4) + "</ul><p>" + TEXT);
        int card = row(table, "£4");
        assertThat(table.get(card, CARD1_COUNT)).isEqualTo(4);
        assertThat(table.get(card, CARD1_PRICE)).isEqualTo(1);
        assertThat(table.get(card, CARD1_LINK)).isEqualTo(1);
        assertThat(table.get(card, CARD1_TITLED)).isEqualTo(1);
        assertThat(table.get(row(table, TEXT), CARD1_COUNT)).isZero();
        assertThat(table.get(card, PAGE_OPEN_PROSE)).isGreaterThan(0.9f);
    }

    @Test
    void measuresSectionsAndSiblings() {
        FeatureTable table = html("<article><h1>A</h1><p>" + TEXT + "</p><h2>B</h2><p>" + TEXT + " More.</p></article>"
                + "<aside><p>" + TEXT + " Elsewhere.</p></aside>");
        int inside = row(table, TEXT + " More.");
        assertThat(table.get(inside, SECTION_LEVEL)).isEqualTo(2);
        assertThat(table.get(inside, SECTION_PLACE)).isEqualTo(1);
        assertThat(table.get(inside, SIBLING_PROSE)).isCloseTo(2 / 3f, within(0.05f));
        assertThat(table.get(row(table, TEXT + " Elsewhere."), SIBLING_PROSE)).isCloseTo(1 / 3f, within(0.05f));
        assertThat(table.get(inside, PROSE_AFTER)).isCloseTo(1 / 3f, within(0.05f));
    }

    @Test
    void tellsDialoguesChoicesAndFilters() {
        FeatureTable table = html("<h1>A</h1><div role=dialog><p>We value your privacy</p></div>"
                + "<select><option>Red<option>Blue</select><p>Rope (12)<p>Chain (7)<p>product_id: 77<p>" + TEXT);
        assertThat(table.get(row(table, "We value"), IN_DIALOG)).isEqualTo(1);
        assertThat(table.get(row(table, "Red"), IN_SELECT)).isEqualTo(1);
        assertThat(table.get(row(table, "Rope"), FACET_RUN)).isEqualTo(2);
        assertThat(table.get(row(table, "product_id"), SNAKE_KEY)).isEqualTo(1);
        assertThat(table.get(row(table, TEXT), IN_DIALOG)).isZero();
    }

    @Test
    void namesOfADialogueCountEvenIfItHoldsMostOfTheText() {
        FeatureTable table =
                html("<div class=page><h1>A</h1><p>Short.</p></div><div class=cookie-consent><p>" + TEXT + "</div>");
        assertThat(table.get(row(table, TEXT), NAME_DIALOG)).isPositive();
    }

    @Test
    void readsWhatThePageDeclares() {
        String description = TEXT + " It carried forty passengers and a dog, as every Tuesday since the spring.";
        FeatureTable table = html("<script type='application/ld+json'>{\"@type\":\"Product\",\"description\":\""
                + description
                + "\",\"review\":{\"reviewBody\":\"Very good rope, holds well in a storm.\"}}</script><h1>Rope</h1><p>"
                + description + "</p><p>Very good rope, holds well in a storm.</p>");
        assertThat(table.get(row(table, TEXT), PRODUCT_COVER)).isEqualTo(1);
        assertThat(table.get(row(table, "Very good"), REVIEW_COVER)).isEqualTo(1);
        assertThat(table.get(0, SAYS_PRODUCT)).isEqualTo(1);
        assertThat(table.get(0, SAYS_FORUM_PATH)).isEqualTo(1);
        assertThat(table.get(0, SAYS_THREAD)).isZero();
    }

    @Test
    void findsASecondCopyOfTheWholeText() {
        String twice = "<p>" + TEXT + "</p><p>Another " + TEXT + "</p>";
        FeatureTable table = html("<div>" + twice + "</div><p>Menu</p><p>Shop</p><p>Team</p><div>" + twice + "</div>");
        assertThat(table.get(0, COPY_RUN)).isZero();
        assertThat(table.get(table.rows() - 1, COPY_RUN)).isGreaterThan(40);
        assertThat(table.get(0, LATER_RUN)).isGreaterThan(40);
    }

    @Test
    void aPageWithoutLinesHasNoRows() {
        assertThat(html("<script>1</script>").rows()).isZero();
    }

    @Test
    void aSummaryHasANumberForEachName() {
        FeatureTable table = html("<h1>A</h1><p>" + TEXT);
        assertThat(PageSummary.of(table)).hasSameSizeAs(PageSummary.names().toArray());
        assertThat(PageSummary.names()).doesNotHaveDuplicates();
    }
}
