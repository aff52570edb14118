package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Metadata;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which source names the authors. How bylines are read: {@link BylinesTest}. */
@NullMarked
class AuthorsTest {

    private static final String SIGNED = "{'@type':'NewsArticle','author':[{'@type':'Person','name':'Ada Moss'}]}";

    private static void assertAuthors(Told told, Origin origin, String... names) {
        Metadata read = told.read();
        assertThat(read.authors()).containsExactly(names);
        assertThat(read.origin(Metadata.Field.AUTHORS)).contains(origin);
    }

    @Test
    void structuredDataThenMetaThenMicrodataThenLines() {
        assertAuthors(new Told().line(Role.TITLE, "Low tide").line(Role.BYLINE, "By Di Lunt"), Origin.LINES, "Di Lunt");
        Told told = new Told().line(Role.TITLE, "Low tide");
        assertAuthors(told.item("author", "Cy Vane"), Origin.MICRODATA, "Cy Vane");
        assertAuthors(told.meta("article:author", "Bo Reed"), Origin.OPEN_GRAPH, "Bo Reed");
        assertAuthors(told.meta("author", "Eve Shaw"), Origin.META, "Eve Shaw");
        assertAuthors(told.jsonLd(SIGNED), Origin.JSON_LD, "Ada Moss");
    }

    @Test
    void aByLineComesBeforeANameThatIsNotPrinted() {
        Told told = new Told()
                .jsonLd(SIGNED)
                .line(Role.TITLE, "Low tide")
                .line(Role.BYLINE, "By Di Lunt")
                .line(Role.SHARE, "More by Di");
        assertAuthors(told, Origin.LINES, "Di Lunt");
        assertAuthors(told.line(Role.LEGAL, "© Ada Moss"), Origin.JSON_LD, "Ada Moss");
    }

    @Test
    void theSourceThatKnowsMoreOfThemComesFirst() {
        Told told = new Told().meta("author", "Ada Moss").meta("parsely-author", "Ada Moss and Bo Reed");
        assertAuthors(told, Origin.META, "Ada Moss", "Bo Reed");
        assertAuthors(
                new Told().jsonLd(SIGNED).line(Role.TITLE, "Low tide").line(Role.BYLINE, "By Ada Moss and Bo Reed"),
                Origin.LINES,
                "Ada Moss",
                "Bo Reed");
    }

    @Test
    void givenAndFamilyNamesMakeAName() {
        assertAuthors(
                new Told().jsonLd("{'@type':'Article','author':{'givenName':'Ada','familyName':'Moss'}}"),
                Origin.JSON_LD,
                "Ada Moss");
    }

    @Test
    void whoAsksIsTheAuthorOfAThread() {
        Told told = new Told()
                .jsonLd("{'@type':'QAPage','mainEntity':{'@type':'Question','author':{'name':'moss_77'},"
                        + "'acceptedAnswer':{'@type':'Answer','author':{'name':'reed'}}}}");
        assertAuthors(told, Origin.JSON_LD, "moss_77");
    }

    @Test
    void organisationsSignNewsAndNoManuals() {
        String by = "'author':{'@type':'Organization','name':'Harbour Board'}}";
        assertAuthors(new Told().jsonLd("{'@type':'NewsArticle'," + by), Origin.JSON_LD, "Harbour Board");
        assertThat(new Told().jsonLd("{'@type':'TechArticle'," + by).read().authors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amoss", "Gazette", "Gazette Staff"})
    void whoIsPrintedComesBeforeLoginsSitesAndTeams(String told) {
        Told page = new Told()
                .meta("og:site_name", "Gazette")
                .meta("og:type", "article")
                .meta("author", told)
                .line(Role.TITLE, "Low tide");
        assertThat(page.read().authors()).containsExactly(told);
        page.line(Role.BYLINE, "Bo Reed").line(Role.BODY, "The ferry was late.");
        assertAuthors(page, Origin.LINES, "Bo Reed");
    }

    @Test
    void aPrintedLoginStays() {
        Told told = new Told()
                .jsonLd("{'@type':'DiscussionForumPosting','author':{'name':'amoss'}}")
                .line(Role.TITLE, "Low tide")
                .link(Role.BYLINE, "amoss", "/members/amoss.3/")
                .line(Role.BYLINE, "By Bo Reed");
        assertAuthors(told, Origin.JSON_LD, "amoss");
    }

    @Test
    void theSameNameWrittenShorterDoesNotReplaceTheToldOne() {
        Told told = new Told().meta("author", "Ada Maria Moss").line(Role.TITLE, "Low tide");
        assertAuthors(told.line(Role.BYLINE, "By Ada Moss"), Origin.META, "Ada Maria Moss");
    }

    @Test
    void manyAuthorsInMicrodataAreNotOfOnePiece() {
        Told told = new Told();
        List.of("Ada Moss", "Bo Reed", "Cy Vane", "Di Lunt", "Eve Shaw").forEach(name -> told.item("author", name));
        assertAuthors(told, Origin.MICRODATA, "Ada Moss");
    }

    @Test
    void microdataHasTheNameInItsFirstLine() {
        assertAuthors(new Told().item("author", "Ada Moss\nTide Editor"), Origin.MICRODATA, "Ada Moss");
        assertThat(new Told().item("other:author", "Ada Moss").read().authors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://a.example/, 0", "https://a.example, 0", "https://a.example/story, 1"})
    void homePagesHaveNone(String url, int authors) {
        assertThat(new Told().at(url).jsonLd(SIGNED).read().authors()).hasSize(authors);
    }

    @Test
    void productsHaveNone() {
        Told told = new Told()
                .meta("og:type", "product")
                .meta("author", "Ada Moss")
                .line(Role.TITLE, "Tide clock")
                .line(Role.BYLINE, "By Bo Reed");
        assertThat(told.read().authors()).isEmpty();
        assertThat(new Told()
                        .jsonLd("{'@type':'Product','name':'Tide clock'}")
                        .line(Role.TITLE, "Tide clock")
                        .line(Role.BYLINE, "By Bo Reed")
                        .read()
                        .authors())
                .isEmpty();
    }

    @Test
    void listsHaveNone() {
        Told told = new Told().line(Role.TITLE, "Harbour").line(Role.BYLINE, "By Ada Moss");
        assertThat(told.read().authors()).hasSize(1);
        told.item("rel:author", "Ada Moss").item("rel:author", "Bo Reed").item("rel:author", "Cy Vane");
        assertThat(told.read().authors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{{author}}", "admin", "ada@gazette.example", "https://gazette.example/ada", "7"})
    void whatIsNoNameIsNone(String told) {
        assertThat(new Told().meta("author", told).read().authors()).isEmpty();
    }

    @Test
    void hostileInputIsBounded() {
        Told told = new Told().meta("author", "Ada Moss, ".repeat(50_000)).item("author", "By ".repeat(50_000));
        told.line(Role.TITLE, "Low tide");
        for (int i = 0; i < 20_000; i++) {
            told.line(Role.BYLINE, "By Person" + (char) ('a' + i % 26) + " Moss, ".repeat(20));
        }
        assertThat(told.read().authors()).hasSizeLessThanOrEqualTo(20);
    }
}
