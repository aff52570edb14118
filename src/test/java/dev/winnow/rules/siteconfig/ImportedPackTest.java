package dev.winnow.rules.siteconfig;

import static dev.winnow.assertj.WinnowAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.document.CleanPage;
import dev.winnow.rules.RulePack;
import dev.winnow.rules.RulePacks;
import org.junit.jupiter.api.Test;

/** What imported packs do to pages. */
class ImportedPackTest {

    private static final String URL = "https://mill-race.example/2024/weir";
    private static final String PROSE = "The weir at the old mill was opened again on Thursday, and the council said"
            + " that the water had not stood so low since the autumn of the year before the flood.";
    private static final String MORE =
            "Engineers who looked at the gates found that two of the five were beyond repair,"
                    + " and that the others would hold for ten more winters if they were greased.";

    private static CleanPage clean(String config, String html) {
        return clean("mill-race.example.txt", config, html);
    }

    private static CleanPage clean(String file, String config, String html) {
        ImportedPack imported = SiteConfigImport.read(file, config);
        assertThat(imported.lost()).isEmpty();
        Winnow winnow = Winnow.builder()
                .packs(RulePacks.of(RulePack.parse(imported.yaml())))
                .build();
        return winnow.clean(Source.html(html).at(URL));
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html><head><title>Mill Race</title><meta name='author' content='Nell Ashdown'></head><body>"
                + body + "</body></html>";
    }

    @Test
    void takesTitleAuthorsAndDateFromWhereTheConfigSays() {
        CleanPage page = clean(
                """
                title: //h1[@class='none']
                title: //h2[@class='head']
                author: substring-after(//p[@class='by'], 'Words: ')
                date: //p[@class='by']/@data-day
                body: //div[@id='text']
                """,
                page("<div id='text'><h1>Mill Race daily</h1><h2 class='head'>Weir opens again</h2>"
                        + "<p class='by' data-day='2024-03-09'>Words: Tom Lark</p><p>" + PROSE + "</p><p>" + MORE
                        + "</p></div>"));
        assertThat(page.status()).hasToString("[OK]");
        assertThat(page.metadata().title()).contains("Weir opens again");
        assertThat(page.metadata().authors()).containsExactly("Tom Lark");
        assertThat(page.metadata().published().map(Object::toString).orElseThrow())
                .startsWith("2024-03-09");
        assertThat(page).keeps(PROSE).keeps(MORE);
    }

    @Test
    void dropsByIdClassAndXpathAndKeepsTheRest() {
        CleanPage page = clean(
                """
                body: //div[@id='text'] | //div[@id='more']
                prune: no
                strip: //p[@class='x']
                strip_id_or_class: 'pro'
                strip_id_or_class: a]b\\c
                """,
                page("<div id='text'><p>" + PROSE
                        + "</p><p class='x'>Gone by its path.</p><p id='repromo'>Gone by its id.</p>"
                        + "<p class='a]b\\c'>Gone by odd signs.</p><p>Short.</p></div><div id='more'><p>" + MORE
                        + "</p></div><div><p>" + PROSE.replace("weir", "lock") + "</p></div>"));
        assertThat(page).keeps(PROSE).keeps(MORE).keeps("Short.");
        assertThat(page).drops("Gone by its path.").drops("Gone by its id.").drops("Gone by odd signs.");
        assertThat(page).drops(PROSE.replace("weir", "lock"));
    }

    @Test
    void replacesAndWrapsBeforeLinesAreFound() {
        CleanPage page = clean(
                """
                body: //article
                replace_string(<x-text class="a:b">): <p>
                find_string: </x-text>
                replace_string: </p>
                wrap_in(aside): //p[@class='by']
                strip: //aside
                """,
                page("<article><x-text class=\"a:b\">" + PROSE + "</x-text><x-text class=\"a:b\">" + MORE
                        + "</x-text><p class='by'>Our man at the mill wrote this.</p></article>"));
        assertThat(page).keeps(PROSE).keeps(MORE).drops("Our man at the mill wrote this.");
    }

    @Test
    void knowsAdvertisements() {
        String config = "body: //article\nnative_ad_clue: //b[@class='paid']\n";
        String article = "<p>" + PROSE + "</p><p>" + MORE + "</p></article>";
        assertThat(clean(config, page("<article><b class='paid'>Paid for</b>" + article))
                        .status())
                .hasToString("[NATIVE_AD]");
        assertThat(clean(config, page("<article>" + article)).status()).hasToString("[OK]");
    }

    @Test
    void saysThatABrokenExpressionFindsNothing() {
        CleanPage page =
                clean("body: //article[\n", page("<article><p>" + PROSE + "</p><p>" + MORE + "</p></article>"));
        assertThat(page.status()).hasToString("[PACK_STALE(content)]");
        assertThat(page).keeps(PROSE);
    }

    @Test
    void isForSubdomainsOnlyWhereTheNameBeginsWithADot() {
        String config = "body: //div\n";
        RulePacks packs = RulePacks.of(
                RulePack.parse(
                        SiteConfigImport.read(".mill-race.example.txt", config).yaml()),
                RulePack.parse(
                        SiteConfigImport.read("mill-race.example.txt", config).yaml()));
        assertThat(packs.forAddress(URL, "mill-race.example")
                        .orElseThrow()
                        .pack()
                        .name())
                .isEqualTo("mill-race-example");
        assertThat(packs.forAddress("", "news.mill-race.example")
                        .orElseThrow()
                        .pack()
                        .name())
                .isEqualTo("mill-race-example-subdomains");
        assertThat(packs.forAddress("", "example")).isEmpty();
    }
}
