package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Metadata;
import dev.winnow.document.Role;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Title, authors, language, site and address. */
@NullMarked
class MetadataReaderTest {

    @Test
    void thePrintedHeadlineComesFirst() {
        assertThat(new Told()
                        .title("Ferry sinks off coast | Gazette")
                        .line(Role.TITLE, "Ferry sinks off the coast")
                        .read()
                        .title())
                .contains("Ferry sinks off the coast");
    }

    @Test
    void aPrintedLineThatIsOnlyTheSitesNameDoesNot() {
        assertThat(new Told()
                        .title("Ferry sinks off coast - The Daily Buoy")
                        .meta("og:site_name", "The Daily Buoy")
                        .line(Role.TITLE, "Welcome aboard")
                        .read()
                        .title())
                .contains("Ferry sinks off coast");
    }

    @Test
    void structuredDataBeforeMetaBeforeTitle() {
        Told told = new Told().title("C c c | Gazette").meta("og:title", "B b b");
        assertThat(told.read().title()).contains("B b b");
        assertThat(told.jsonLd("{'@type':'NewsArticle','headline':'A &amp; a a'}")
                        .read()
                        .title())
                .contains("A & a a");
    }

    @Test
    void structuredAuthorsAreFoundBehindReferences() {
        assertThat(new Told()
                        .jsonLd(
                                "{'@graph':[{'@type':'Article','author':{'@id':'#p'}},{'@type':'Person','@id':'#p','name':'Ada Moss'}]}")
                        .read()
                        .authors())
                .containsExactly("Ada Moss");
    }

    @Test
    void authorsOfOtherArticlesDoNotCount() {
        assertThat(new Told()
                        .jsonLd("{'@type':'ItemList','itemListElement':[{'@type':'Article','author':'Bo Reed'}]}")
                        .read()
                        .authors())
                .isEmpty();
    }

    @Test
    void bylinesAreTakenApart() {
        assertThat(byline("By Ada Moss, Bo Reed and Cy Vane")).containsExactly("Ada Moss", "Bo Reed", "Cy Vane");
        assertThat(byline("Von Ada Moss und Bo Reed")).containsExactly("Ada Moss", "Bo Reed");
        assertThat(byline("Par Ada Moss et Bo Reed")).containsExactly("Ada Moss", "Bo Reed");
        assertThat(byline("Written by Ada Moss, PhD (London)")).containsExactly("Ada Moss, PhD");
    }

    @Test
    void bylinesThatSaySoComeFirst() {
        assertThat(new Told()
                        .line(Role.BYLINE, "Harbour News")
                        .line(Role.BYLINE, "Von: Ada Moss, Leitende Redakteurin, und Bo Reed")
                        .read()
                        .authors())
                .contains("Ada Moss", "Bo Reed")
                .doesNotContain("Harbour News");
        assertThat(new Told()
                        .line(Role.BYLINE, "Written by")
                        .line(Role.BYLINE, "Ada Moss")
                        .line(Role.BYLINE, "Tide Editor")
                        .read()
                        .authors())
                .containsExactly("Ada Moss");
        assertThat(new Told()
                        .line(Role.BYLINE, "our reporter in the harbour")
                        .line(Role.BYLINE, "Ada Moss")
                        .read()
                        .authors())
                .containsExactly("Ada Moss");
    }

    private static java.util.List<String> byline(String text) {
        return new Told().line(Role.BYLINE, text).read().authors();
    }

    @Test
    void addressesAndTheSitesOwnNameAreNoAuthors() {
        assertThat(new Told()
                        .meta("article:author", "https://www.facebook.com/gazette")
                        .read()
                        .authors())
                .isEmpty();
        assertThat(new Told()
                        .meta("og:site_name", "Gazette")
                        .meta("author", "Gazette")
                        .line(Role.BYLINE, "By Ada Moss")
                        .read()
                        .authors())
                .containsExactly("Ada Moss");
    }

    @Test
    void readingTimeIsNoAuthor() {
        assertThat(new Told()
                        .meta("twitter:label1", "Est. reading time")
                        .meta("twitter:data1", "3 minutes")
                        .read()
                        .authors())
                .isEmpty();
        assertThat(new Told()
                        .meta("twitter:label1", "Written by")
                        .meta("twitter:data1", "Ada Moss")
                        .read()
                        .authors())
                .containsExactly("Ada Moss");
    }

    @Test
    void languageSiteAndAddress() {
        Metadata metadata = new Told()
                .language("de-AT")
                .canonical("/a?b=1")
                .jsonLd("{'@type':'NewsArticle','publisher':{'name':'Hafenblatt'}}")
                .read();
        assertThat(metadata.language()).contains("de-AT");
        assertThat(metadata.site()).contains("Hafenblatt");
        assertThat(metadata.url()).contains("https://www.gazette.example/a?b=1");
        assertThat(new Told().meta("og:locale", "pt_BR").read().language()).contains("pt-BR");
        assertThat(new Told().language("{{lang}}").read().language()).isEmpty();
    }

    @Test
    void aPageThatSaysNothingHasNothing() {
        Metadata metadata = new Told().at("").read();
        assertThat(metadata.title()).isEmpty();
        assertThat(metadata.authors()).isEmpty();
        assertThat(metadata.published().map(Object::toString)).isEmpty();
        assertThat(metadata.modified().map(Object::toString)).isEmpty();
        assertThat(metadata.url()).isEmpty();
    }
}
