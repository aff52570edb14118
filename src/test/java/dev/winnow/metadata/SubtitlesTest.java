package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Metadata;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The second part of the headline. */
@NullMarked
class SubtitlesTest {

    private static Told page() {
        return new Told().heading(Role.TITLE, 1, "Ferry sinks off the coast", "h1");
    }

    @Test
    void structuredDataComesFirst() {
        Told told = page().jsonLd("{'@type':'Article','alternativeHeadline':'All aboard were saved'}")
                .line(Role.SUMMARY, "The harbour master speaks of luck");
        assertThat(subtitle(told)).contains("All aboard were saved");
        assertThat(told.read().origin(Metadata.Field.SUBTITLE)).contains(Origin.JSON_LD);
    }

    @Test
    void aCopyOfTheTitleIsNone() {
        assertThat(subtitle(page().jsonLd("{'@type':'Article','alternativeHeadline':'Ferry sinks off the coast!'}")))
                .isEmpty();
    }

    @Test
    void aLineInAnElementOfThatName() {
        assertThat(subtitle(page().line(Role.BYLINE, "By Ada Moss")
                        .inside(Role.CAPTION, "All forty aboard were saved", "p", "article", "standfirst")))
                .contains("All forty aboard were saved");
        assertThat(subtitle(page().inside(Role.CAPTION, "All forty aboard were saved", "p", "sub", "headline")))
                .contains("All forty aboard were saved");
        assertThat(subtitle(page().inside(Role.CAPTION, "All forty aboard were saved", "p", "headline", "sub")))
                .isEmpty();
    }

    @Test
    void aShortSummaryRightByTheHeadline() {
        assertThat(subtitle(page().line(Role.SUMMARY, "The harbour master speaks of luck")))
                .contains("The harbour master speaks of luck");
        assertThat(subtitle(new Told()
                        .line(Role.SUMMARY, "The harbour master speaks of luck")
                        .heading(Role.TITLE, 1, "Ferry sinks off the coast", "h1")))
                .contains("The harbour master speaks of luck");
    }

    @Test
    void whatIsFartherOrLongerIsNone() {
        assertThat(subtitle(page().line(Role.BYLINE, "By Ada Moss").line(Role.SUMMARY, "The master speaks of luck")))
                .isEmpty();
        assertThat(subtitle(page().line(Role.SUMMARY, "The master speaks of luck. ".repeat(20))))
                .isEmpty();
        assertThat(subtitle(new Told().line(Role.SUMMARY, "The master speaks of luck")))
                .isEmpty();
    }

    private static Optional<String> subtitle(Told told) {
        return told.read().subtitle();
    }
}
