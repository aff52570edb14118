package dev.winnow.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Image;
import dev.winnow.document.Role;
import dev.winnow.document.Span;
import dev.winnow.document.article.Article;
import dev.winnow.document.article.CodeBlock;
import dev.winnow.document.article.Definitions;
import dev.winnow.document.article.Figure;
import dev.winnow.document.article.Heading;
import dev.winnow.document.article.ItemList;
import dev.winnow.document.article.Node;
import dev.winnow.document.article.Note;
import dev.winnow.document.article.Paragraph;
import dev.winnow.document.article.Quotation;
import dev.winnow.document.article.Table;
import dev.winnow.document.article.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree that the kept lines of a page make. */
@NullMarked
class StructureTest {

    @Test
    void listsNest() {
        List<Node> tree = tree("<ul><li>Oars<ul><li>of ash</li><li>of oak</li></ul></li><li>Sails</li></ul>");
        assertThat(tree)
                .containsExactly(list(List.of(text("Oars"), list(item("of ash"), item("of oak"))), item("Sails")));
    }

    @Test
    void anItemKeepsItsParagraphs() {
        assertThat(tree("<ol start=4><li><p>Row.</p><p>Rest.</p></li><li>Row on.</li></ol>"))
                .containsExactly(new ItemList(
                        OptionalInt.of(4), List.of(List.of(text("Row."), text("Rest.")), item("Row on."))));
    }

    @Test
    void listsSideBySideStayTwo() {
        assertThat(tree("<ul><li>Oars</li></ul><ul><li>Sails</li></ul>")).hasSize(2);
    }

    @Test
    void itemsWithoutAListMakeOne() {
        assertThat(tree("<div><li>Oars</li><li>Sails</li></div>")).containsExactly(list(item("Oars"), item("Sails")));
    }

    @Test
    void aQuotationHoldsWhatItQuotes() {
        assertThat(
                        tree(
                                "<blockquote><p>We row.</p><ul><li>At dawn</li><li>At dusk</li></ul></blockquote><p>So he said.</p>"))
                .containsExactly(
                        new Quotation(List.of(text("We row."), list(item("At dawn"), item("At dusk")))),
                        text("So he said."));
    }

    @Test
    void termsHaveDefinitions() {
        assertThat(tree("<dl><dt>Ebb</dt><dd>Water goes.</dd></dl>"))
                .containsExactly(new Definitions(List.of(
                        new Definitions.Entry(true, List.of(text("Ebb"))),
                        new Definitions.Entry(false, List.of(text("Water goes."))))));
    }

    @Test
    void cellsStandInTheirColumns() {
        List<Node> tree = tree("""
                <table><tr><th>Quay</th><th colspan=2>Times</th></tr>
                <tr><td rowspan=2>North</td><td></td><td>10:00</td></tr>
                <tr><td>09:00</td><td>11:00</td></tr></table>
                """);
        assertThat(tree)
                .containsExactly(new Table(List.of(
                        row(cell(0, 1, 1, true, "Quay"), cell(1, 2, 1, true, "Times")),
                        row(cell(0, 1, 2, false, "North"), cell(2, 1, 1, false, "10:00")),
                        row(cell(1, 1, 1, false, "09:00"), cell(2, 1, 1, false, "11:00")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a cell alone | <table><tr><td>The ferry sails.</td></tr></table>
            a table in it | <table><tr><td>The ferry sails.</td><td><table><tr><td>x</td></tr></table></td></tr></table>
            said so | <table role=presentation><tr><td>The ferry sails.</td><td>x</td></tr></table>
            code in it | <table><tr><td>The ferry sails.</td><td><pre>x</pre></td></tr></table>
            """)
    void layoutTablesAreNone(String why, String html) {
        assertThat(tree(html)).as(why).contains(text("The ferry sails.")).noneMatch(Table.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            java | <pre class='brush: java; gutter: false'>row();</pre>
            c++ | <pre><code class='hljs language-C++'>row();</code></pre>
            python | <div class='highlight highlight-source-python'><pre>row();</pre></div>
            sh | <pre data-lang=sh>row();</pre>
            '' | <pre class=language-none>row();</pre>
            '' | <pre class=language-x&quot;y>row();</pre>
            '' | <pre>row();</pre>
            """)
    void codeKnowsItsLanguage(String language, String html) {
        assertThat(tree(html)).containsExactly(new CodeBlock("row();", language));
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(tree("<pre>if tide:\n    row()\n\n    rest()</pre>"))
                .containsExactly(new CodeBlock("if tide:\n    row()\n\n    rest()", ""));
        assertThat(tree("<p><code>row();<br>rest();</code></p>")).containsExactly(new CodeBlock("row();\nrest();", ""));
    }

    @Test
    void headingsStandBelowTheHeadline() {
        assertThat(tree("<h1>Tides</h1><h2>Ebb</h2><p>Water goes.</p>"))
                .extracting(node -> node instanceof Heading heading ? heading.level() : 0)
                .containsExactly(2, 3, 0);
    }

    @Test
    void footnotesLeaveTheText() {
        Article article = Kept.article("""
                <p>The ferry<sup><a href="#fn1">[1]</a></sup> sails.</p><p>It does.</p>
                <ol><li id=fn1><a href="#ref1">^</a> Built of oak. <a href="#ref1">↩</a></li></ol>
                """);
        assertThat(article.content())
                .first()
                .isEqualTo(
                        new Paragraph(new Text("The ferry[1] sails.", List.of(new Span(Span.Kind.NOTE, 9, 12, "1")))));
        assertThat(article.content()).hasSize(2);
        assertThat(article.notes()).containsExactly(new Note("1", List.of(text("Built of oak."))));
    }

    @Test
    void aListOfWhichOnlySomeItemsAreReferredToIsAList() {
        Article article = Kept.article("""
                <p>The ferry<a href="#s2">[2]</a> sails.</p><ol><li id=s1>Harbour book</li><li id=s2>Tide book</li></ol>
                """);
        assertThat(article.notes()).isEmpty();
        assertThat(article.content()).hasSize(2).last().isInstanceOf(ItemList.class);
    }

    @Test
    void linksToPlacesOfTheTextAreNoFootnotes() {
        Article toc = Kept.article("<p>Jump to <a href=#s1>1</a>.</p><h2 id=s1>Departure</h2><p>At noon.</p>");
        Article law =
                Kept.article("<p>Subject to <a href=#p3>3</a>.</p><p id=p3>3. Ferries sail.</p><p>4. Or rest.</p>");
        assertThat(toc.notes()).isEmpty();
        assertThat(law.notes()).isEmpty();
    }

    @Test
    void picturesOfTheArticleAreFigures() {
        Article article = Kept.page("", """
                <p>The ferry sails.</p>
                <figure><img src="/ferry.jpg" alt="A ferry"><figcaption>At the quay</figcaption></figure>
                <p>It sails at noon.</p>
                <div><p>Teaser one</p><img src="/teaser.jpg" alt="Another"><p>Teaser two</p></div>
                <p>It is blue.</p>
                """, line -> !line.startsWith("Teaser") && !line.startsWith("At"))
                .article();
        assertThat(article.content())
                .filteredOn(Figure.class::isInstance)
                .containsExactly(new Figure(
                        Optional.of(new Image("https://gazette.example/ferry.jpg", "A ferry")),
                        "At the quay",
                        List.of()));
    }

    @Test
    void keptCaptionsStandWithTheirPicture() {
        List<Node> tree = tree("<p>The ferry sails.</p><figure><img src=/ferry.jpg><figcaption>At the quay</figcaption>"
                + "</figure><p>It sails at noon.</p>");
        assertThat(tree)
                .hasSize(3)
                .element(1)
                .isInstanceOfSatisfying(
                        Figure.class, figure -> assertThat(figure.caption()).containsExactly(Text.of("At the quay")));
    }

    @Test
    void nestingIsBounded() {
        String deep = "<ul><li>".repeat(5_000) + "Deep down" + "</li></ul>".repeat(5_000);
        Node at = tree(deep).get(0);
        int depth = 1;
        while (at instanceof ItemList list) {
            at = list.items().get(0).get(0);
            depth++;
        }
        assertThat(at).isEqualTo(text("Deep down"));
        assertThat(depth).isBetween(3, Article.MOST_DEPTH);
    }

    @Test
    void aTextHasHeadingsListsAndParagraphs() {
        Article article = Structure.of(List.of(
                Kept.line(1, Role.TITLE, "The ferry"),
                Kept.line(2, Role.BODY, "It sails."),
                Kept.line(3, Role.HEADING, "Times"),
                Kept.line(4, Role.BODY, "• at noon"),
                Kept.line(5, Role.BODY, "• at dusk"),
                Kept.line(6, Role.NAVIGATION, "Home"),
                Kept.line(7, Role.BODY, "2. Row."),
                Kept.line(8, Role.BODY, "3. Rest."),
                Kept.line(9, Role.BODY, "1987. The ferry burns.")));
        assertThat(article.content())
                .containsExactly(
                        text("It sails."),
                        new Heading(2, Text.of("Times")),
                        list(item("at noon"), item("at dusk")),
                        new ItemList(OptionalInt.of(2), List.of(item("Row."), item("Rest."))),
                        text("1987. The ferry burns."));
    }

    private static List<Node> tree(String html) {
        return Kept.article(html).content();
    }

    private static Paragraph text(String text) {
        return new Paragraph(Text.of(text));
    }

    private static List<Node> item(String text) {
        return List.of(text(text));
    }

    private static ItemList list(List<Node> first, List<Node> second) {
        return new ItemList(OptionalInt.empty(), List.of(first, second));
    }

    private static Table.Row row(Table.Cell... cells) {
        return new Table.Row(List.of(cells));
    }

    private static Table.Cell cell(int column, int columns, int rows, boolean header, String text) {
        return new Table.Cell(column, columns, rows, header, item(text));
    }
}
