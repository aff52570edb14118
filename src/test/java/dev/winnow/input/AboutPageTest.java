package dev.winnow.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.RawMetadata;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a page says of itself. */
@NullMarked
class AboutPageTest {

    private static final String LONG = "{\"a\":\"" + "x".repeat(3000) + "\"}";

    @Test
    void headIsCollected() {
        RawMetadata raw = Pages.read("<html lang=de><head><title> A &amp; B </title><link rel=canonical href='/c'>"
                        + "<meta property='og:Title' content='T'><meta name=author content=Moss>"
                        + "<script type='application/ld+json'>{\"@type\":\"Article\"}</script></head>"
                        + "<body><svg><title>icon</title></svg><time datetime='2024-05-03'>May 3</time>")
                .metadata();
        assertThat(raw.title()).isEqualTo("A & B");
        assertThat(raw.language()).isEqualTo("de");
        assertThat(raw.canonical()).isEqualTo("/c");
        assertThat(raw.meta("og:title")).contains("T");
        assertThat(raw.meta("author")).contains("Moss");
        assertThat(raw.jsonLd()).containsExactly("{\"@type\":\"Article\"}");
        assertThat(raw.times()).containsExactly("2024-05-03");
    }

    @Test
    void largeStateIsKept() {
        RawMetadata raw = Pages.read("<script id=__NEXT_DATA__ type='application/json'>" + LONG + "</script>"
                        + "<script>var a = 1; window.__STATE__ = " + LONG + ";</script><script>f({b:1})</script>")
                .metadata();
        assertThat(raw.state()).hasSize(2);
        assertThat(raw.state().get(1)).startsWith("{\"a\"");
    }

    @Test
    void whatIsTooLargeIsLeftOut() {
        String huge = "<script type='application/ld+json'>\"" + "x".repeat(3 << 20) + "\"</script>";
        assertThat(Pages.read(huge).metadata().jsonLd()).isEmpty();
    }

    @Test
    void microdataIsCollected() {
        RawMetadata raw = Pages.read(
                        "<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Low tide</h1>"
                                + "<span itemprop='author creator' itemscope><img alt=x><a href=/ada itemprop=url><b itemprop=name>Ada Moss</b></a></span>"
                                + "<p itemprop=author><span>Bo Reed</span><br>Tide Editor</p>"
                                + "<time itemprop=datePublished datetime=2024-05-03>May 3</time><a itemprop=license href=/by>free</a>"
                                + "<div itemprop=comment itemscope itemtype='https://schema.org/Comment'><i itemprop=author>Cy</i></div></div>"
                                + "<div itemscope itemtype='https://schema.org/Article'><i itemprop=author>Di Lunt</i></div>")
                .metadata();
        assertThat(raw.items("headline")).containsExactly("Low tide");
        assertThat(raw.items("author")).containsExactly("Ada Moss", "Bo Reed\nTide Editor");
        assertThat(raw.items("creator")).containsExactly("Ada Moss");
        assertThat(raw.items("datepublished")).containsExactly("2024-05-03");
        assertThat(raw.items("license")).containsExactly("/by");
        assertThat(raw.items("other:author")).containsExactly("Cy", "Di Lunt");
    }

    @Test
    void linksTellAuthorsAndLicences() {
        RawMetadata raw = Pages.read("<link rel=license href=/by><a rel='nofollow author' href=/ada>Ada <b>Moss</b></a>"
                        + "<a rel=author href=/bo><img src=b></a><a rel=license href=/sa>terms</a>")
                .metadata();
        assertThat(raw.items("rel:author")).containsExactly("Ada Moss");
        assertThat(raw.items("rel:license")).containsExactly("/by", "/sa");
    }

    @Test
    void itemsAreBounded() {
        RawMetadata raw = Pages.read("<i itemprop=author>Ada</i>".repeat(5000)).metadata();
        assertThat(raw.items()).hasSizeBetween(1, 1000);
        assertThat(Pages.read("<div itemprop=author>" + "x".repeat(9000))
                        .metadata()
                        .items())
                .isEmpty();
    }
}
