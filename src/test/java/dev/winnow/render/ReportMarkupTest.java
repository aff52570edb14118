package dev.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportMarkupTest {
    private final StringBuilder out = new StringBuilder();
    private final ReportMarkup markup = new ReportMarkup(out);

    @Test
    void escapesTextAndValues() throws IOException {
        markup.start("p").attribute("title", "\"<'`&>").text("<b> & \"c\"").end("p");
        assertThat(out.toString())
                .isEqualTo("<p title=\"&quot;&lt;&#39;&#96;&amp;&gt;\">&lt;b&gt; &amp; &quot;c&quot;</p>");
    }

    @Test
    void replacesWhatHtmlCannotSay() throws IOException {
        markup.text("a\u0000b\u001Bc\u0085d\uD800e\uDC00f\uFFFEg\t\nh\ri \uD83D\uDE00");
        assertThat(out.toString()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\t\nh\ni \uD83D\uDE00");
    }

    @Test
    void attributesBelongIntoTags() throws IOException {
        markup.start("p").text("a");
        assertThatIllegalStateException().isThrownBy(() -> markup.attribute("id", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "HTTPS://a.example/?b"})
    void webAddressesAreLinks(String url) throws IOException {
        markup.start("a").target(url).end("a");
        assertThat(out.toString())
                .isEqualTo("<a href=\"" + url + "\" target=\"_blank\" rel=\"noopener noreferrer\"></a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#top", "/a", "//a.example", "http:a", " http://a", "ftp://a", "javascript:1", "file:///etc"
            })
    void otherAddressesAreNot(String url) throws IOException {
        markup.start("a").target(url).end("a");
        assertThat(out.toString()).isEqualTo("<a></a>");
    }
}
