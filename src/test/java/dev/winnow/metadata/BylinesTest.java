package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Role;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors as lines name them. */
@NullMarked
class BylinesTest {

    private static Told page() {
        return new Told().line(Role.TITLE, "Low tide");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada Moss                                     | Ada Moss
            By Ada Moss, Bo Reed and Cy Vane                | Ada Moss; Bo Reed; Cy Vane
            BY ADA MOSS                                     | ADA MOSS
            By Ada Moss, Tide Editor in Hull                | Ada Moss
            By Ada Moss in Hull                             | Ada Moss
            By Ada Moss for the Gazette                     | Ada Moss
            By Ada Moss The Harbour Gazette                 | Ada Moss
            By: Ada Moss May 3, 2024                        | Ada Moss
            by:Ada Moss                                     | Ada Moss
            byAda Moss                                      | Ada Moss
            Written byAda Moss                              | Ada Moss
            By Ada Moss, TIDE NEWS                          | Ada Moss
            By Ada Moss, PhD                                | Ada Moss, PhD
            By Ada van der Moss                             | Ada van der Moss
            By Linn and Peter                               | Linn; Peter
            By the Harbour Team 2–3 minutes                 | the Harbour Team
            by ibby                                         | ibby
            Von: Ada Moss, Leitende Redakteurin, und Bo Reed| Ada Moss; Bo Reed
            Par Ada Moss et Bo Reed                         | Ada Moss; Bo Reed
            Guide by Ada Moss Former Tide Editor            | Ada Moss
            Text: Ada Moss                                  | Ada Moss
            """)
    void thatSayBy(String line, String names) {
        assertThat(page().line(Role.BYLINE, line).read().authors())
                .containsExactlyElementsOf(Arrays.asList(names.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            May 3, 2024 by Ada Moss              # Ada Moss
            September 1st, 2023 By Ada Moss      # Ada Moss
            Fri 3.5.24 | 14:07 | Von Ada Moss    # Ada Moss
            Ada Moss 4 August 2010               # Ada Moss
            Ada Moss | May 3, 2024               # Ada Moss
            May 3, 2024 • Ada Moss in Harbours   # Ada Moss
            Ada MossPublished May 3, 2024        # Ada Moss
            """)
    void besideADate(String line, String name) {
        assertThat(page().line(Role.DATELINE, line).read().authors()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Written By Feb 11, 2019",
                "Edited by Ada Moss",
                "Photo: Ada Moss",
                "Reviewed by Ada Moss",
                "Download Harbour Chart",
                "Updated: 3 May 2024",
                "Last Update : May 3",
                "#tides #harbours",
                "Harbours / Tides",
                "From Harbour to Harbour",
                "By ops@gazette.example"
            })
    void thatNameNobody(String line) {
        assertThat(page().line(Role.BYLINE, line).read().authors()).isEmpty();
    }

    @Test
    void surestFirst() {
        Told told = page().line(Role.BYLINE, "Harbour Pilots");
        assertThat(told.read().authors()).containsExactly("Harbour Pilots");
        told.link(Role.BYLINE, "moss77", "/user/moss77");
        assertThat(told.read().authors()).containsExactly("moss77");
        told.line(Role.BYLINE, "By Ada Moss");
        assertThat(told.read().authors()).containsExactly("Ada Moss");
    }

    @Test
    void behindALabel() {
        assertThat(page().line(Role.BYLINE, "Author of the article:")
                        .line(Role.BYLINE, "Ada Moss")
                        .line(Role.BYLINE, "Bo Reed")
                        .line(Role.BYLINE, "Tide Editor")
                        .read()
                        .authors())
                .containsExactly("Ada Moss", "Bo Reed");
        assertThat(page().line(Role.BYLINE, "Written by")
                        .line(Role.WIDGET, "Ada - Tide Editor")
                        .read()
                        .authors())
                .containsExactly("Ada");
    }

    @Test
    void linksToAuthors() {
        Told told = page().link(Role.BYLINE, "Ada Moss", "https://www.gazette.example/authors/ada-moss")
                .link(Role.BYLINE, "Bo Reed", "/people/bo")
                .link(Role.BYLINE, "Full Bio", "/people/bo");
        assertThat(told.read().authors()).containsExactly("Ada Moss", "Bo Reed");
        assertThat(page().link(Role.SHARE, "Buoybook", "https://www.buoybook.example/profile/gazette")
                        .read()
                        .authors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈小明", "홍길동", "अदा मॉस"})
    void scriptsWithoutCapitals(String name) {
        assertThat(page().line(Role.BYLINE, name).read().authors()).containsExactly(name);
    }

    @Test
    void oneOrTwoSignBelow() {
        Told told = far(page()).line(Role.BYLINE, "Posted by Ada Moss");
        assertThat(told.read().authors()).containsExactly("Ada Moss");
        told.line(Role.BYLINE, "Posted by Bo Reed").line(Role.BYLINE, "Posted by Cy Vane");
        assertThat(told.read().authors()).isEmpty();
    }

    @Test
    void aNameBelowNeedsAnArticleOrALife() {
        Told told = far(page()).line(Role.BYLINE, "Ada Moss");
        assertThat(told.read().authors()).isEmpty();
        told.line(Role.BYLINE, "Ada has written of tides and harbours for twenty years.");
        assertThat(told.read().authors()).containsExactly("Ada Moss");
        Told article = far(page()).meta("og:type", "article").line(Role.BYLINE, "Ada Moss");
        assertThat(article.read().authors()).containsExactly("Ada Moss");
    }

    @Test
    void aNameBesideTheDateUnderTheTitle() {
        Told told = page().line(Role.WIDGET, "Ada Moss");
        assertThat(told.read().authors()).isEmpty();
        assertThat(told.line(Role.DATELINE, "May 3, 2024").read().authors()).containsExactly("Ada Moss");
    }

    @Test
    void creditsUnderTheTitleOfATextCount() {
        Told told = page().line(Role.CREDIT, "Ada Moss");
        assertThat(told.read().authors()).isEmpty();
        assertThat(told.asText().read().authors()).containsExactly("Ada Moss");
    }

    @Test
    void namesOfBooksAndBoatsInTheTextAreNone() {
        Told told =
                page().line(Role.BODY, "By Ada Moss the ferry was called a wreck, and so say all who sailed on her.");
        assertThat(told.read().authors()).isEqualTo(List.of());
    }

    private static Told far(Told told) {
        for (int i = 0; i < 30; i++) {
            told.line(
                    Role.BODY, "The ferry left at noon and was back at four, and nobody on board was seasick at all.");
        }
        return told;
    }
}
