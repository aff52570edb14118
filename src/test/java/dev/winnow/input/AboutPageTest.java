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
}
