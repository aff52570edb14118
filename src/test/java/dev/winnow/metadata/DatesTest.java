package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Metadata;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as machines and as people write them. */
@NullMarked
class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-03 | 2024-05-03
            20240503 | 2024-05-03
            2024/05/03 | 2024-05-03
            2024-05-03T10:20:30Z | 2024-05-03T10:20:30Z
            2024-05-03T10:20:30.123+0200 | 2024-05-03T10:20:30.123+02:00
            2024-05-03 10:20:30 +02:00 | 2024-05-03T10:20:30+02:00
            2024-05-03 10:20 | 2024-05-03T10:20
            1714731630 | 2024-05-03T10:20:30Z
            Fri, 03 May 2024 10:20:30 GMT | 2024-05-03T10:20:30Z
            2024-05-03T25:20:30Z | 2024-05-03
            2024-05-03T10:20:30+99:00 | 2024-05-03T10:20:30
            20240503102030 | 2024-05-03T10:20:30
            """)
    void writtenForMachines(String written, String read) {
        assertThat(new Told()
                        .meta("article:published_time", written)
                        .read()
                        .published()
                        .map(Object::toString))
                .contains(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Published May 3, 2024 | 2024-05-03
            en | Updated 3rd of May 2024 | 2024-05-03
            en-GB | 03/05/2024 | 2024-05-03
            en-US | 05/03/2024 | 2024-05-03
            de | Stand: 3. Mai 2024 | 2024-05-03
            de | 03.05.24 | 2024-05-03
            en | ByAda MossMay 3, 2024 | 2024-05-03
            de | 03.05.2024 | 2024-05-03
            fr | Publié le 3 août 2024 | 2024-08-03
            es | 3 de mayo de 2024 | 2024-05-03
            pt | 3 de maio de 2024 | 2024-05-03
            it | 3 maggio 2024 | 2024-05-03
            nl | 3 mei 2024 | 2024-05-03
            pl | 3 maja 2024 | 2024-05-03
            ru | 3 мая 2024 г. | 2024-05-03
            tr | 3 Mayıs 2024 | 2024-05-03
            ja | 2024年5月3日 | 2024-05-03
            ko | 2024. 5. 3. | 2024-05-03
            ko | 2024년 5월 3일 | 2024-05-03
            ar | 3 مايو 2024 | 2024-05-03
            """)
    void writtenForPeople(String language, String written, String read) {
        assertThat(new Told()
                        .language(language)
                        .line(Role.DATELINE, written)
                        .read()
                        .published()
                        .map(Object::toString))
                .contains(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            May 3, 2024 at 10:20 | 2024-05-03T10:20
            May 3, 2024 4:20 pm EDT | 2024-05-03T16:20-04:00
            May 3, 2024, 12:05 a.m. | 2024-05-03T00:05
            May 3, 202410:20 AM GMT+2 | 2024-05-03T10:20Z
            3. Mai 2024, 10.20 Uhr | 2024-05-03T10:20
            3 mai 2024 à 9h30 | 2024-05-03T09:30
            03.05.2024 - 09:30:15 (CEST) | 2024-05-03T09:30:15+02:00
            May 3, 2024, 7 min read | 2024-05-03
            May 3, 2024 at 25:10 | 2024-05-03
            03.05.2024 04.05.2024 | 2024-05-03
            """)
    void timesBesideDates(String written, String read) {
        assertThat(published(new Told().line(Role.DATELINE, written))).contains(read);
    }

    @Test
    void countriesThatWriteTheDayFirst() {
        assertThat(published(new Told().host("gazette.co.uk").line(Role.DATELINE, "03/05/2024")))
                .contains("2024-05-03");
        assertThat(published(new Told().host("gazette.com").line(Role.DATELINE, "05/03/2024")))
                .contains("2024-05-03");
    }

    @Test
    void versionsAndAddressesAreNoShortDates() {
        assertThat(published(new Told().line(Role.DATELINE, "1.2.3.4"))).isEmpty();
        assertThat(published(new Told().line(Role.DATELINE, "1-2-24"))).isEmpty();
    }

    @Test
    void theDatelineByTheHeadlineComesBeforeOthers() {
        assertThat(published(new Told()
                        .line(Role.DATELINE, "January 2, 2024")
                        .line(Role.NAVIGATION, "More")
                        .line(Role.NAVIGATION, "Even more")
                        .line(Role.NAVIGATION, "Less")
                        .line(Role.NAVIGATION, "None")
                        .line(Role.TITLE, "Ferry sinks off the coast")
                        .line(Role.BYLINE, "Joined April 1, 2012")
                        .line(Role.DATELINE, "May 3, 2024")))
                .contains("2024-05-03");
    }

    @Test
    void aLineThatSaysPublishedComesBeforeOthers() {
        assertThat(published(new Told()
                        .line(Role.TITLE, "Ferry sinks off the coast")
                        .line(Role.DATELINE, "Edited May 9, 2024")
                        .line(Role.DATELINE, "May 7, 2024")
                        .line(Role.DATELINE, "Posted May 3, 2024")))
                .contains("2024-05-03");
        assertThat(published(new Told().line(Role.DATELINE, "Updated May 4, 2024 | Published May 3, 2024")))
                .contains("2024-05-03");
    }

    @Test
    void anOlderDatelineByTheHeadlineComesBeforeWhatIsTold() {
        Told told = new Told()
                .jsonLd("{'@type':'NewsArticle','datePublished':'2024-06-20'}")
                .line(Role.TITLE, "Ferry sinks off the coast");
        assertThat(published(told)).contains("2024-06-20");
        assertThat(published(told.line(Role.DATELINE, "May 3, 2024"))).contains("2024-05-03");
        assertThat(told.read().origin(Metadata.Field.PUBLISHED)).contains(Origin.LINES);
    }

    @Test
    void aDatelineThatATimeZoneSetsADayBackDoesNot() {
        assertThat(published(new Told()
                        .jsonLd("{'@type':'NewsArticle','datePublished':'2024-05-04T02:10:00Z'}")
                        .line(Role.TITLE, "Ferry sinks off the coast")
                        .line(Role.DATELINE, "May 3, 2024")))
                .contains("2024-05-04T02:10Z");
    }

    @Test
    void whatElseIsToldComesLast() {
        assertThat(published(new Told().jsonLd("{'@type':'Question','datePublished':'2024-05-03'}")))
                .contains("2024-05-03");
        assertThat(published(new Told().jsonLd("{'@type':'QAPage','datePublished':'2024-05-03'}")))
                .contains("2024-05-03");
        assertThat(published(new Told().meta("w-published-date", "2024-05-03"))).contains("2024-05-03");
        assertThat(published(new Told().meta("article:modified_time", "2024-05-03")))
                .contains("2024-05-03");
        assertThat(published(new Told().meta("publisher", "2024-05-03"))).isEmpty();
    }

    @Test
    void originsAreTold() {
        assertThat(origin(new Told().meta("article:published_time", "2024-05-03")))
                .contains(Origin.OPEN_GRAPH);
        assertThat(origin(new Told().meta("datepublished", "2024-05-03"))).contains(Origin.MICRODATA);
        assertThat(origin(new Told().meta("dc.date", "2024-05-03"))).contains(Origin.META);
        assertThat(origin(new Told().time("2024-05-03"))).contains(Origin.TIME_ELEMENT);
        assertThat(origin(new Told().at("https://a.example/2024/05/03/story"))).contains(Origin.ADDRESS);
        assertThat(origin(new Told().jsonLd("{'@type':'Article','datePublished':'2024-05-03'}")))
                .contains(Origin.JSON_LD);
    }

    private static Optional<Origin> origin(Told told) {
        return told.read().origin(Metadata.Field.PUBLISHED);
    }

    private static Optional<String> published(Told told) {
        return told.read().published().map(Object::toString);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2024-13-45", "31 February 2024", "1 2 3", "12345", "0000-00-00"})
    void noDates(String written) {
        assertThat(new Told()
                        .meta("date", written)
                        .line(Role.DATELINE, written)
                        .read()
                        .published()
                        .map(Object::toString))
                .isEmpty();
    }

    @Test
    void structuredDataComesFirst() {
        Told told = new Told()
                .meta("date", "2024-01-01")
                .time("2024-02-02")
                .jsonLd("{'@type':'NewsArticle','datePublished':'2024-05-03','dateModified':'2024-05-04'}");
        assertThat(told.read().published().map(Object::toString)).contains("2024-05-03");
        assertThat(told.read().modified().map(Object::toString)).contains("2024-05-04");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published May 3, 2024 | Updated May 4, 2024
            Published May 3, 2024 (updated May 4, 2024) | 4 min read
            Updated: May 4, 2024 | May 3, 2024
            Aktualisiert am 4. Mai 2024 | 3. Mai 2024
            """)
    void printedChangesAreKnownByTheirWords(String first, String second) {
        Metadata read = new Told()
                .line(Role.DATELINE, first)
                .line(Role.DATELINE, second)
                .read();
        assertThat(read.published().map(Object::toString)).contains("2024-05-03");
        assertThat(read.modified().map(Object::toString)).contains("2024-05-04");
    }

    @Test
    void anUpdateAloneTellsBothDates() {
        Metadata read = new Told().line(Role.DATELINE, "Updated May 4, 2024").read();
        assertThat(read.published().map(Object::toString)).contains("2024-05-04");
        assertThat(read.modified().map(Object::toString)).contains("2024-05-04");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/2024/05/03/story, 2024-05-03",
        "https://a.example/news/2024-05-03-story, 2024-05-03",
        "https://a.example/20240503/story, 2024-05-03",
        "https://a.example/story/A2024050310200001, 2024-05-03"
    })
    void addressesTellDates(String url, String read) {
        assertThat(new Told().at(url).read().published().map(Object::toString)).contains(read);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/story-20240503",
        "https://a.example/1234567890/x",
        "https://a.example/id/202405032599",
        "https://a.example/2024/05/x"
    })
    void otherAddressesDoNot(String url) {
        assertThat(new Told().at(url).read().published().map(Object::toString)).isEmpty();
    }

    @Test
    void microdataComesBeforeOddMetaElements() {
        Told told =
                new Told().meta("x.first-published-odd", "2019-02-05").item("datepublished", "2024-05-03T16:45+01:00");
        assertThat(told.read().published().map(Object::toString)).contains("2024-05-03T16:45+01:00");
        assertThat(told.read().origin(Metadata.Field.PUBLISHED)).contains(Origin.MICRODATA);
    }

    @Test
    void aLabelledDateIsTheDateOfThePiece() {
        Told told = new Told()
                .line(Role.TITLE, "The ferry returns")
                .line(Role.CAPTION, "The quay on 3 April 2023")
                .line(Role.RELATED, "Datum 28.04.2023");
        assertThat(told.read().published().map(Object::toString)).contains("2023-04-28");
    }
}
