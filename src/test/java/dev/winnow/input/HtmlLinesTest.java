package dev.winnow.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Line;
import dev.winnow.document.Span;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Where lines of a page begin and end, and what their text is. */
@NullMarked
class HtmlLinesTest {

    @Test
    void blocksEndLinesAndInlineElementsJoin() {
        assertThat(Pages.texts("<div>one <b>two</b> <i>three</i><p>four</p>five</div><section>six</section>"))
                .containsExactly("one two three", "four", "five", "six");
    }

    @Test
    void twoBreaksSplitAndOneJoins() {
        assertThat(Pages.texts("<p>one<br>two<br> <br>three</p>")).containsExactly("one two", "three");
    }

    @Test
    void aBreakIsASpanOverItsSpace() {
        assertThat(Pages.line("<p>one <br> two</p>").spans()).containsExactly(new Span(Span.Kind.BREAK, 3, 4, ""));
    }

    @Test
    void everyItemCellTermAndControlIsALine() {
        assertThat(Pages.texts("<ul><li>a<li>b</ul><table><tr><th>c<td>d</table><dl><dt>e<dd>f</dl>"
                        + "<select><option>g<option>h</select><p>i <button>j</button> k</p><label>l</label>"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
    }

    @Test
    void whiteSpaceIsFoldedAndInvisibleCharactersGo() {
        assertThat(Pages.texts("<p> a\u00A0\u00A0b\n\tc\u200B\u00ADd\uFEFF </p><p>\u200B</p>"))
                .containsExactly("a b cd");
    }

    @Test
    void preformattedTextIsOneLineWithItsBreaks() {
        assertThat(Pages.texts("<pre>\n\n  if (x)\n    <b>y</b>();\n\n</pre><p>after</p>"))
                .containsExactly("  if (x)\n    y();", "after");
    }

    @Test
    void spansOfPreformattedTextFollowItsTrimming() {
        Line line = Pages.line("<pre>\n\nabc <code>def</code>\n</pre>");
        assertThat(line.spans()).containsExactly(new Span(Span.Kind.CODE, 4, 7, ""));
    }

    @Test
    void spansPointIntoTheFoldedText() {
        Line line = Pages.line("<p>See  <a href='/x y'> the <b>big</b> story </a> now</p>");
        assertThat(line.text()).isEqualTo("See the big story now");
        assertThat(line.spans())
                .containsExactly(new Span(Span.Kind.LINK, 4, 17, "/x y"), new Span(Span.Kind.STRONG, 8, 11, ""));
    }

    @Test
    void aLinkAroundBlocksIsASpanInEachLine() {
        assertThat(Pages.read("<a href=u><h3>Head</h3><p>Text</p></a>").lines())
                .allSatisfy(line -> assertThat(line.linkedLength()).isEqualTo(4));
    }

    @Test
    void neighbouringLinksStayApart() {
        assertThat(Pages.texts("<nav><a href=a>Home</a><a href=b>News</a></nav>"))
                .containsExactly("Home News");
    }

    @Test
    void scriptsStylesAndEmbeddedThingsAreNoLines() {
        assertThat(Pages.texts("<script>a</script><style>b</style><svg><text>c</text></svg><iframe>d</iframe>"
                        + "<video>e</video><datalist><option>f</datalist><object>g</object><math><mi>x</mi></math>"))
                .containsExactly("x");
    }

    @Test
    void sourceLinesAreNumberedFromOne() {
        assertThat(Pages.read("<p>a<p>b").source()).extracting("number").containsExactly(1, 2);
    }
}
