package dev.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.CleanPage;
import dev.winnow.structure.Kept;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HTML that is safe to show anywhere, and Markdown from the same hostile pages. */
@NullMarked
class HtmlRendererTest {

    static Stream<String> shapes() {
        return XssShapes.all().stream();
    }

    @Test
    void aPageOfEverything() {
        CleanPage page = Kept.page("The <ferry>", """
                <p>It <b>sails</b> at <i>noon</i> from <a href="/quay">the quay</a>.<br>H<sub>2</sub>O</p>
                <h2>Times</h2>
                <ul><li>Monday<ol start=3><li>noon</li></ol></li><li><p>Sunday</p><p>or not</p></li></ul>
                <blockquote><p>We row.</p></blockquote>
                <pre class=language-java>a &lt; b;</pre>
                <table><tr><th colspan=2>Times</th></tr><tr><td>North</td><td></td><td>10:00</td></tr></table>
                <figure><img src="ferry.jpg" alt="A &quot;ferry&quot;"><figcaption>At the quay</figcaption></figure>
                <dl><dt>Ebb</dt><dd>Water goes.</dd></dl>
                <p>Oak<sup><a href="#f1">1</a></sup>.</p><p>So it is.</p><ol><li id=f1>Or ash.</li></ol>
                """, line -> true);
        assertThat(new HtmlRenderer().render(page)).isEqualTo("""
                <h1>The &lt;ferry&gt;</h1>
                <p>It <strong>sails</strong> at <em>noon</em> from <a href="https://gazette.example/quay">the quay</a>.<br>\
                H<sub>2</sub>O</p>
                <h2>Times</h2>
                <ul>
                <li>Monday
                <ol start="3">
                <li>noon</li>
                </ol>
                </li>
                <li>
                <p>Sunday</p>
                <p>or not</p>
                </li>
                </ul>
                <blockquote>
                <p>We row.</p>
                </blockquote>
                <pre><code class="language-java">a &lt; b;</code></pre>
                <table>
                <tbody>
                <tr>
                <th colspan="2">Times</th>
                </tr>
                <tr>
                <td>North</td>
                <td></td>
                <td>10:00</td>
                </tr>
                </tbody>
                </table>
                <figure>
                <img src="https://gazette.example/news/ferry.jpg" alt="A &quot;ferry&quot;">
                <figcaption>At the quay</figcaption>
                </figure>
                <dl>
                <dt>Ebb</dt>
                <dd>Water goes.</dd>
                </dl>
                <p>Oak<sup>1</sup>.</p>
                <p>So it is.</p>
                <hr>
                <p><sup>1</sup> Or ash.</p>
                """);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hostileMarkupIsHarmless(String shape) {
        for (CleanPage page : pages(shape)) {
            String html = new HtmlRenderer().render(page);
            Document read = Jsoup.parseBodyFragment(html, Kept.URL);
            assertThat(new Cleaner(safelist()).isValidBodyHtml(html)).as(html).isTrue();
            for (Element element : read.body().select("*")) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey()).isIn("href", "src", "alt", "title", "class", "start", "colspan");
                }
            }
            for (Element element : read.select("[href],[src]")) {
                assertThat(element.attr("href") + element.attr("src")).matches("(https?://|mailto:).*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hostileMarkdownIsHarmless(String shape) {
        for (CleanPage page : pages(shape)) {
            Markdown read = Markdown.read(new MarkdownRenderer().render(page));
            assertThat(read.kinds()).doesNotContain("HtmlInline", "HtmlBlock");
            assertThat(read.links()).allMatch(link -> link.matches("(https?://|mailto:).*"));
        }
    }

    /** The shape as markup of the article, as text, as title, and inside attributes. */
    private static List<CleanPage> pages(String shape) {
        String escaped = shape.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return List.of(
                page("The ferry", "<p>It sails.</p>" + shape + "<p>It sails at noon.</p>"),
                page(shape, "<p>It sails.</p><p>" + escaped + "</p><pre>" + escaped + "</pre><p>It sails.</p>"),
                page(
                        "",
                        "<p>It sails <a href=\"" + escaped + "\">today</a>.</p><img src=\"https://a.example/x.jpg?"
                                + escaped + "\" alt=\"" + escaped + "\"><figure><img src=/y.jpg><figcaption>" + escaped
                                + "</figcaption></figure><ul><li>" + escaped + "</ul><table><tr><td>" + escaped
                                + "<td>" + escaped + "</table><h2 class=\"" + escaped + "\">" + escaped
                                + "</h2><p>Noon.</p>"));
    }

    private static CleanPage page(String title, String html) {
        return Kept.page(title, html, line -> true);
    }

    /** jsoup's list for articles with pictures, and what stands for figures, rules, times and the language of code. */
    static Safelist safelist() {
        return Safelist.relaxed().addTags("figure", "figcaption", "hr", "time").addAttributes("code", "class");
    }
}
