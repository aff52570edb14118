package dev.winnow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Evidence;
import dev.winnow.document.Role;
import dev.winnow.document.Votes;
import dev.winnow.features.Features;
import dev.winnow.features.Pages;
import org.junit.jupiter.api.Test;

class GeneralRulesTest {

    private static final String PROSE =
            "The ferry left the northern quay at noon, and the crew of the lifeboat waved until it was out of sight.";

    private static Votes vote(String... lines) {
        return GeneralRules.vote(Features.of(Pages.text(lines)));
    }

    @Test
    void idsAreUniqueAndReasonsAreGiven() {
        assertThat(GeneralRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(GeneralRules.all()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("general/[a-z0-9-]+");
            assertThat(rule.reason()).isNotBlank();
            assertThat(rule.weight()).isNotZero();
        });
    }

    @Test
    void scoresAreTheSumsOfTheRulesThatFit() {
        var table = Features.of(Pages.text("Home", PROSE, "Comments"));
        Votes votes = GeneralRules.vote(table);
        double sum = 0;
        for (Rule rule : GeneralRules.all()) {
            sum += rule.role() == Role.BODY && rule.fits(table, 1) ? rule.weight() : 0;
        }
        assertThat((double) votes.score(1, Role.BODY)).isCloseTo(sum, org.assertj.core.data.Offset.offset(1e-4));
    }

    @Test
    void evidenceIsStrongestFirstAndAtMostFive() {
        Votes votes = vote("Home", PROSE, PROSE + " More.", "Comments");
        assertThat(votes.evidence(1)).hasSizeLessThanOrEqualTo(5);
        assertThat(votes.evidence(1))
                .isSortedAccordingTo(java.util.Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())));
        assertThat(votes.evidence(3)).extracting(Evidence::role).contains(Role.COMMENT_PROMPT);
    }

    @Test
    void proseIsBodyAndFurnitureIsNot() {
        Votes votes = vote("A ferry leaves the quay for the last time", PROSE, PROSE + " More.", "Comments");
        assertThat(votes.score(1, Role.BODY)).isGreaterThan(votes.score(1, Role.NAVIGATION));
        assertThat(votes.score(3, Role.COMMENT_PROMPT)).isGreaterThan(votes.score(3, Role.BODY));
        assertThat(votes.score(0, Role.TITLE)).isGreaterThan(votes.score(0, Role.BODY));
    }
}
