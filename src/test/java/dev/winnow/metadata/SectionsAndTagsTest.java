package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Metadata;
import dev.winnow.document.Metadata.Field;
import dev.winnow.document.Origin;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Section and keywords. */
@NullMarked
class SectionsAndTagsTest {

    private static String trail(String... names) {
        String items = IntStream.range(0, names.length)
                .mapToObj(i -> "{'@type':'ListItem','position':" + (i + 1) + ",'name':'" + names[i] + "'}")
                .collect(Collectors.joining(","));
        return "{'@type':'BreadcrumbList','itemListElement':[" + items + "]}";
    }

    @Test
    void openGraphBeforeJsonLdBeforeMetaBeforeBreadcrumbs() {
        Told told = new Told().title("Ferry returns").jsonLd(trail("Home", "Coast", "Ferries", "Ferry returns"));
        assertSection(told.read(), "Ferries", Origin.JSON_LD);
        assertSection(told.meta("parsely-section", "Harbour").read(), "Harbour", Origin.META);
        assertSection(
                told.jsonLd("{'@type':'NewsArticle','articleSection':['Sea','Coast']}")
                        .read(),
                "Sea",
                Origin.JSON_LD);
        assertSection(told.meta("article:section", "- News").read(), "News", Origin.OPEN_GRAPH);
    }

    private static void assertSection(Metadata metadata, String section, Origin origin) {
        assertThat(metadata.section()).contains(section);
        assertThat(metadata.origin(Field.SECTION)).contains(origin);
    }

    @Test
    void homeAndThePageItselfAreNoSections() {
        assertThat(section(trail("Home", "Ferry returns"))).isEmpty();
        assertThat(section(trail("Gazette", "Coast", "Ferry returns"))).contains("Coast");
        assertThat(section(trail("Startseite", "Coast"))).contains("Coast");
        assertThat(section("{'@type':'BreadcrumbList','itemListElement':[{'item':{'name':'Coast'}},{'name':'Ferry'}]}"))
                .contains("Coast");
    }

    private static java.util.Optional<String> section(String jsonLd) {
        return new Told().title("Ferry returns | Gazette").jsonLd(jsonLd).read().section();
    }

    @Test
    void anAddressOrANumberIsNoSection() {
        assertThat(new Told()
                        .meta("article:section", "https://www.gazette.example/coast")
                        .meta("section", "2.633")
                        .read()
                        .section())
                .isEmpty();
    }

    @Test
    void tagsOfTheFirstSourceThatHasAny() {
        Told told = new Told().meta("keywords", "sea, Harbour ,sea");
        assertTags(told.read(), List.of("sea", "Harbour"), Origin.META);
        assertTags(told.meta("news_keywords", "ferry;pier").read(), List.of("ferry", "pier"), Origin.META);
        assertTags(
                told.meta("article:tag", "Ferry")
                        .meta("article:tag", "FERRY")
                        .meta("article:tag", "Sea, Pier")
                        .read(),
                List.of("Ferry", "Sea", "Pier"),
                Origin.OPEN_GRAPH);
        assertTags(
                told.jsonLd("{'@type':'Article','keywords':['Tea &amp; rum',{'name':'Biscuits'}]}")
                        .read(),
                List.of("Tea & rum", "Biscuits"),
                Origin.JSON_LD);
    }

    private static void assertTags(Metadata metadata, List<String> tags, Origin origin) {
        assertThat(metadata.tags()).containsExactlyElementsOf(tags);
        assertThat(metadata.origin(Field.TAGS)).contains(origin);
    }

    @Test
    void aSentenceIsNoList() {
        assertThat(tags("The ferry that was lost at sea came back to the harbour on Monday"))
                .isEmpty();
        assertThat(
                        tags(
                                "The ferry that was lost at sea, as we wrote on Monday morning, came back to the harbour after a night"))
                .isEmpty();
        assertThat(tags("18153161")).isEmpty();
        assertThat(tags("sea, 1f0c93de-77ab-4c01-9e55-0b1d2c3e4f5a")).containsExactly("sea");
        assertThat(tags("https://www.gazette.example/tags/sea")).isEmpty();
        assertThat(tags("ferries of the northern islands")).containsExactly("ferries of the northern islands");
    }

    @Test
    void tagsAreBounded() {
        String many = IntStream.range(0, 500).mapToObj(i -> "tag" + i).collect(Collectors.joining(","));
        assertThat(tags(many)).hasSize(50).startsWith("tag0", "tag1");
        assertThat(tags("a, " + "b".repeat(81))).containsExactly("a");
    }

    private static List<String> tags(String keywords) {
        return new Told().meta("keywords", keywords).read().tags();
    }
}
