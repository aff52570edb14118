package dev.winnow.features;

import static dev.winnow.features.Feature.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static final String TEXT =
            "The ferry left the northern quay at noon, and the crew of the lifeboat waved until it was out of sight.";

    @Test
    void countsTheLinesOwnShape() {
        FeatureTable table = Features.of(Pages.text("• Price: £1,200 at 12:30 | (c) A. Bell", TEXT));
        assertThat(table.get(0, STARTS_BULLET)).isEqualTo(1);
        assertThat(table.get(0, HAS_CURRENCY)).isEqualTo(1);
        assertThat(table.get(0, CLOCK_TIMES)).isEqualTo(1);
        assertThat(table.get(0, BARS)).isEqualTo(2);
        assertThat(table.get(1, ENDS_SENTENCE)).isEqualTo(1);
        assertThat(table.get(1, LONG)).isEqualTo(1);
        assertThat(table.get(0, LONG)).isZero();
    }

    @Test
    void namesEveryColumnOnce() {
        FeatureTable table = Features.of(Pages.text("Comments"));
        assertThat(table.names()).doesNotHaveDuplicates().hasSize(Feature.values().length);
        assertThat(table.names().size()).isGreaterThan(150);
        assertThat(table.get(0, LEX_COMMENT)).isEqualTo(3);
        assertThat(table.column(LEX_COMMENT)).containsExactly(3);
    }

    @Test
    void findsCopiesAndHeadedBlocks() {
        String caption = "A view of the northern quay in the evening light";
        FeatureTable table = Features.of(Pages.text(caption, caption, TEXT, TEXT + " Again.", "Comments", "Well said"));
        assertThat(table.get(0, COPY_LATER)).isEqualTo(1);
        assertThat(table.get(1, COPY_EARLIER)).isEqualTo(1);
        assertThat(table.get(1, COPY_NEAR)).isEqualTo(1);
        assertThat(table.get(3, CONTAINED)).isZero();
        assertThat(table.get(5, UNDER_COMMENT)).isEqualTo(2);
    }

    @Test
    void knowsThePlaceInTheStretchOfProse() {
        FeatureTable table =
                Features.of(Pages.text("Home", "News", TEXT, "A heading", TEXT + " More.", "Next", "Back"));
        assertThat(table.column(IN_SPAN)).containsExactly(0, 0, 1, 1, 1, 0, 0);
        assertThat(table.get(0, BEFORE_SPAN)).isEqualTo(2);
        assertThat(table.get(6, AFTER_SPAN)).isEqualTo(2);
        assertThat(table.get(3, PREV1_WORDS)).isEqualTo(table.get(2, WORDS));
        assertThat(table.get(3, NEXT1_PROSE)).isEqualTo(table.get(4, PROSE));
    }

    @Test
    void seesTagsNamesLinksAndContainers() {
        FeatureTable table = Features.of(Pages.html(2, "Home", "News", TEXT, TEXT + " More.", TEXT + " Most."));
        assertThat(table.get(0, IN_NAV)).isEqualTo(1);
        assertThat(table.get(0, NAME_NAV)).isEqualTo(2);
        assertThat(table.get(0, LINKED_SHARE)).isEqualTo(1);
        assertThat(table.get(0, KIN_LINES)).isEqualTo(2);
        assertThat(table.get(2, IN_ARTICLE)).isEqualTo(1);
        assertThat(table.get(2, NAME_COMMENT)).as("words of the body element").isZero();
        assertThat(table.get(2, BOX1_LONG_SHARE)).isEqualTo(1);
        assertThat(table.get(2, IN_MAIN_BOX)).isEqualTo(1);
        assertThat(table.get(0, IN_MAIN_BOX)).isZero();
    }
}
