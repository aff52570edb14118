package dev.winnow.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Block;
import dev.winnow.document.Element;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The block structure of lines, and the elements around them. */
@NullMarked
class HtmlStructureTest {

    @ParameterizedTest
    @CsvSource({
        "<p>x, PARAGRAPH",
        "<div>x, OTHER",
        "<h3>x, HEADING",
        "<ul><li><p>x, LIST_ITEM",
        "<dl><dt>x, TERM",
        "<dl><dd><div>x, DEFINITION",
        "<table><tr><td>x, CELL",
        "<table><tr><th>x, HEADER_CELL",
        "<table><tr><td><p>x, PARAGRAPH",
        "<pre>x, PREFORMATTED",
        "<figure><figcaption><p>x, CAPTION",
        "<button>x, CONTROL",
        "<blockquote>x, PARAGRAPH"
    })
    void kinds(String html, Block.Kind kind) {
        assertThat(Pages.line(html).block().kind()).isEqualTo(kind);
    }

    @Test
    void itemsKnowTheirDepthAndNumber() {
        List<Line> lines = Pages.read("<ol><li>a<li>b<ul><li>c</ul><li>d</ol>").lines();
        assertThat(lines.stream().map(Line::block))
                .containsExactly(
                        new Block(Block.Kind.LIST_ITEM, 1, 1, 0, false),
                        new Block(Block.Kind.LIST_ITEM, 1, 2, 0, false),
                        new Block(Block.Kind.LIST_ITEM, 2, 0, 0, false),
                        new Block(Block.Kind.LIST_ITEM, 1, 3, 0, false));
    }

    @Test
    void cellsKnowTheirRowAndColumn() {
        Line last = Pages.read("<table><tr><th>a<th>b<tr><td>c<td>d</table>")
                .lines()
                .get(3);
        assertThat(last.block()).isEqualTo(new Block(Block.Kind.CELL, 0, 2, 2, false));
    }

    @Test
    void headingsAndQuotationsKnowTheirLevel() {
        assertThat(Pages.line("<h4>x").block().level()).isEqualTo(4);
        Block quoted = Pages.line("<blockquote><blockquote><p>x").block();
        assertThat(quoted).isEqualTo(new Block(Block.Kind.PARAGRAPH, 2, 0, 0, true));
    }

    @Test
    void elementsThatHoldLinesAreListedParentsFirst() {
        Page page = Pages.read("<main id='theStory'><div></div><p class='lead-text x'>a</p><p>b</p></main>");
        assertThat(page.elements()).extracting(Element::tag).containsExactly("html", "body", "main", "p", "p");
        assertThat(page.elements()).extracting(Element::parent).containsExactly(-1, 0, 1, 2, 2);
        assertThat(page.elements()).extracting(Element::depth).containsExactly(0, 1, 2, 3, 3);
        assertThat(page.elements()).extracting(Element::firstLine).containsExactly(0, 0, 0, 0, 1);
        assertThat(page.elements()).extracting(Element::endLine).containsExactly(2, 2, 2, 1, 2);
        assertThat(page.elements().get(2).words()).containsExactly("the", "story");
        assertThat(page.elements().get(3).words()).containsExactly("lead", "text", "x");
    }

    @Test
    void anInlineElementIsListedOnlyIfItCoversTheLine() {
        assertThat(innermost("<p><a href=x><span>all</span></a></p>").tag()).isEqualTo("span");
        assertThat(innermost("<p><a href=x>all</a> but</p>").tag()).isEqualTo("p");
        assertThat(innermost("<p>but <a href=x>all</a></p>").tag()).isEqualTo("p");
    }

    private static Element innermost(String html) {
        Page page = Pages.read(html);
        return page.elements().get(page.lines().get(0).element());
    }

    @Test
    void signaturesDependOnTagAndClassesButNotOnNumbers() {
        List<Element> items = Pages.read(
                        "<div><p class='b a post-12'>x</p><p class='a post-7 b'>y</p><p class=a>z</p></div>")
                .elements()
                .stream()
                .filter(element -> element.tag().equals("p"))
                .toList();
        assertThat(items.get(0).signature()).isEqualTo(items.get(1).signature());
        assertThat(items.get(0).signature()).isNotEqualTo(items.get(2).signature());
    }
}
