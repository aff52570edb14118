package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Metadata;
import dev.winnow.document.Metadata.Field;
import dev.winnow.document.Origin;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The name of the site, and the address of the page. */
@NullMarked
class SitesTest {

    @Test
    void openGraphBeforeJsonLdBeforeMetaBeforeTitle() {
        Told told = new Told().title("Ferry returns | The Gazette");
        assertSite(told.read(), "The Gazette", Origin.TITLE_ELEMENT);
        assertSite(told.meta("application-name", "Gazette App").read(), "Gazette App", Origin.META);
        assertSite(
                told.jsonLd("{'@type':'NewsArticle','publisher':{'name':'Gazette House'}}")
                        .read(),
                "Gazette House",
                Origin.JSON_LD);
        assertSite(told.jsonLd("{'@type':'WebSite','name':'Gazette Online'}").read(), "Gazette Online", Origin.JSON_LD);
        assertSite(told.meta("og:site_name", "Gazette").read(), "Gazette", Origin.OPEN_GRAPH);
    }

    private static void assertSite(Metadata metadata, String name, Origin origin) {
        assertThat(metadata.site()).contains(name);
        assertThat(metadata.origin(Field.SITE)).contains(origin);
    }

    @Test
    void theSloganIsNoPartOfTheName() {
        assertThat(site("The Gazette | News from the harbour and beyond, every day"))
                .contains("The Gazette");
        assertThat(site("All the news from the harbour - Gazette")).contains("Gazette");
        assertThat(site("Arts &amp; Letters")).contains("Arts & Letters");
    }

    @Test
    void anAddressOrTheWholeTitleIsNoName() {
        assertThat(site("https://www.gazette.example")).isEmpty();
        String title = "The ferry that was lost at sea is back in the harbour";
        assertThat(new Told().title(title).meta("og:site_name", title).read().site())
                .isEmpty();
    }

    private static java.util.Optional<String> site(String name) {
        return new Told().meta("og:site_name", name).read().site();
    }

    @Test
    void theEndOfATitleIsTheSiteOnlyWhereTheHostSaysSo() {
        assertThat(new Told().title("Ferry returns | Harbour News").read().site())
                .isEmpty();
    }

    @Test
    void canonicalBeforeOpenGraphBeforeTheAddressGiven() {
        Told told = new Told();
        assertUrl(told.read(), "https://www.gazette.example/story", Origin.GIVEN);
        assertUrl(told.meta("og:url", "/a b").read(), "https://www.gazette.example/a%20b", Origin.OPEN_GRAPH);
        assertUrl(told.canonical("//gazette.example/c|d").read(), "https://gazette.example/c|d", Origin.LINK_ELEMENT);
    }

    private static void assertUrl(Metadata metadata, String url, Origin origin) {
        assertThat(metadata.url()).contains(url);
        assertThat(metadata.origin(Field.URL)).contains(origin);
    }

    @Test
    void aCanonicalLinkToTheFrontPageOrToNoPageDoesNotCount() {
        assertUrl(
                new Told().canonical("https://www.gazette.example/").read(),
                "https://www.gazette.example/story",
                Origin.GIVEN);
        assertUrl(
                new Told()
                        .at("https://www.gazette.example")
                        .canonical("https://www.gazette.example/")
                        .read(),
                "https://www.gazette.example/",
                Origin.LINK_ELEMENT);
        assertUrl(new Told().canonical("javascript:void(0)").read(), "https://www.gazette.example/story", Origin.GIVEN);
        assertThat(new Told().at("").canonical("/story").read().url()).isEmpty();
    }
}
