package dev.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.winnow.document.CleanPage;
import dev.winnow.document.Metadata;
import dev.winnow.document.MetadataBuilder;
import dev.winnow.document.Origin;
import dev.winnow.document.PageDate;
import dev.winnow.document.Span;
import dev.winnow.document.article.Article;
import dev.winnow.document.article.Paragraph;
import dev.winnow.document.article.Text;
import dev.winnow.structure.Kept;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that reads as the page did. */
@NullMarked
class MarkdownRendererTest {

    private static final String MARKS = "*_`~[]()<>#!&|\\-+=.:;\"'{}^$1 aé字\u00A0©";

    @Test
    void aPageOfEverything() {
        CleanPage page = Kept.page("The *ferry*", """
                <p>It <b>sails</b> at <i>noon</i> from <a href="/quay?a=1&amp;b=(2)">the quay</a>.<br>Or not.</p>
                <h2>Times</h2>
                <ul><li>Monday<ol start=3><li>noon</li></ol></li><li>Sunday</li></ul>
                <blockquote><p>We row.</p><p>Always.</p></blockquote>
                <pre class=language-java>row();

                rest();</pre>
                <table><tr><th>Quay</th><th>Time</th></tr><tr><td>North | East</td><td><code>a|b</code></td></tr></table>
                <figure><img src="ferry.jpg" alt="[A] ferry"><figcaption>At the "quay"</figcaption></figure>
                <dl><dt>Ebb</dt><dd>Water goes.</dd></dl>
                <p>Built of oak<sup><a href="#f1">1</a></sup>.</p><p>So it is.</p><ol><li id=f1>Or ash.</li></ol>
                """, line -> true);
        assertThat(new MarkdownRenderer().render(page)).isEqualTo("""
                # The \\*ferry\\*

                It **sails** at *noon* from [the quay](https://gazette.example/quay?a=1&b=\\(2\\)).\\
                Or not.

                ## Times

                - Monday

                  3. noon

                - Sunday

                > We row.
                >
                > Always.

                ```java
                row();

                rest();
                ```

                | Quay | Time |
                | --- | --- |
                | North \\| East | `a\\|b` |

                ![\\[A\\] ferry](https://gazette.example/news/ferry.jpg)

                *At the "quay"*

                - **Ebb**

                  Water goes.

                Built of oak[^1].

                So it is.

                [^1]: Or ash.
                """);
    }

    @Test
    void aCaptionThatIsNotKeptIsTheTitleOfItsPicture() {
        CleanPage page = Kept.page(
                "",
                "<p>It sails.</p><figure><img src=a.jpg><figcaption>At the \"quay\"</figcaption></figure><p>Daily.</p>",
                line -> !line.startsWith("At"));
        assertThat(new MarkdownRenderer().render(page))
                .contains("![](https://gazette.example/news/a.jpg \"At the \\\"quay\\\"\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "1. no list",
                "12) no list",
                "- no list",
                "+ no list",
                "> no quotation",
                "--- ",
                "===",
                "| no | table |",
                "```no code",
                "~~~",
                "<script>alert(1)</script>",
                "<!-- no comment",
                "<https://no.link.example>",
                "[no](link)",
                "[no]: link",
                "![no](picture)",
                "[^1]: no note",
                "&copy; &#42; &amp;amp;",
                "a*b*c _d_ **e** `f` ~~g~~",
                "\\*\\_\\\\",
                "snake_case_name and _private",
                "ends with #",
                "*",
                "&"
            })
    void textStaysText(String text) {
        assertThat(Markdown.read(paragraph(Text.of(text))).text()).isEqualTo(text.strip());
        assertThat(Markdown.read(paragraph(Text.of(text))).kinds()).first().isEqualTo("Paragraph");
        assertThat(Markdown.read(paragraph(Text.of(text))).kinds()).containsOnlyOnce("Paragraph");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            he said "no" | STRONG | 8 | 12 | he said **"no"**
            so"no"so | STRONG | 2 | 6 | so"no"so
            unbelievable | EMPHASIS | 2 | 6 | un*beli*evable
            a ` b | CODE | 0 | 5 | ``a ` b``
            see this | LINK | 4 | 8 | see this
            """)
    void marksStandOnlyWhereTheyWork(String text, Span.Kind kind, int start, int end, String markdown) {
        Text marked = new Text(text, List.of(new Span(kind, start, end, "javascript:alert(1)")));
        assertThat(paragraph(marked)).isEqualTo(markdown + "\n");
        assertThat(Markdown.read(paragraph(marked)).text()).isEqualTo(text);
    }

    /** Random text with random ranges reads back as the same text, in one paragraph, and leads nowhere else. */
    @RepeatedTest(20)
    void anyTextReadsBack(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < 300; i++) {
            Text text = text(random);
            Markdown read = Markdown.read(paragraph(text));
            String seed = "round " + round.getCurrentRepetition() + ", text " + i + ": " + text;
            assertThat(plain(read.text())).as(seed).isEqualTo(plain(text.text()));
            assertThat(read.kinds())
                    .as(seed)
                    .containsOnlyOnce("Paragraph")
                    .first()
                    .isEqualTo("Paragraph");
            assertThat(read.kinds()).as(seed).doesNotContain("HtmlInline", "HtmlBlock", "Image");
            assertThat(read.links()).as(seed).allMatch("https://gazette.example/"::equals);
        }
    }

    private static Text text(Random random) {
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(30) + 1;
        for (int i = 0; i < length; i++) {
            text.append(MARKS.charAt(random.nextInt(MARKS.length())));
        }
        String folded = text.toString()
                        .replace('\u00A0', ' ')
                        .replaceAll(" +", " ")
                        .substring(1)
                        .strip() + "z";
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int start = random.nextInt(folded.length());
            int end = start + 1 + random.nextInt(folded.length() - start);
            Span.Kind kind = Span.Kind.values()[random.nextInt(Span.Kind.values().length)];
            boolean fits = kind != Span.Kind.BREAK || folded.charAt(start) == ' ';
            spans.add(new Span(
                    fits ? kind : Span.Kind.STRONG,
                    start,
                    kind == Span.Kind.BREAK && fits ? start + 1 : end,
                    "https://gazette.example/"));
        }
        return new Text(folded, spans);
    }

    /** Pieces of code side by side get a space between them, and code loses blanks at its ends. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String paragraph(Text text) {
        return MarkdownRenderer.body(new Article(List.of(new Paragraph(text)), List.of()));
    }

    @Test
    void codeInNestedItemsKeepsItsBlankLines() {
        CleanPage page =
                Kept.page("", "<ul><li>a<ul><li><pre>row();\n\nrest();</pre></li></ul></li></ul>", line -> true);
        assertThat(Markdown.read(new MarkdownRenderer().render(page)).text()).contains("row();\n\nrest();");
    }

    /** Work grows with the page: 20,000 items, rows or footnotes are written in moments. */
    @Test
    void longPagesAreWrittenInTime() {
        String items = "<ul>" + "<li>It sails.</li>".repeat(20_000) + "</ul>";
        String rows = "<table>" + "<tr><th>North</th><td>noon</td></tr>".repeat(20_000) + "</table>";
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            notes.append("<p>It sails<sup><a href=#n")
                    .append(i)
                    .append(">1</a></sup>.</p><li id=n")
                    .append(i)
                    .append(">So.</li>");
        }
        assertTimeout(Duration.ofSeconds(30), () -> {
            for (String html : List.of(items, rows, notes.toString())) {
                CleanPage page = Kept.page("", html, line -> true);
                assertThat(new MarkdownRenderer().render(page)).isNotEmpty();
                assertThat(new HtmlRenderer().render(page)).isNotEmpty();
                assertThat(new TextRenderer().render(page)).isNotEmpty();
            }
        });
    }

    @Test
    void aTitleCannotBreakOut() {
        CleanPage page = Kept.page("One\n# Two ``` <b> #", "<p>It sails.</p>", line -> true);
        Markdown read = Markdown.read(new MarkdownRenderer().render(page));
        assertThat(read.kinds()).startsWith("Heading", "Text", "Paragraph");
        assertThat(read.text()).isEqualTo("One # Two ``` <b> #\nIt sails.");
    }

    @Test
    void frontMatterIsQuoted() throws IOException {
        Metadata known = new MetadataBuilder()
                .title("The \"ferry\"\n--- \\ \u2028", Origin.LINES)
                .authors(List.of("Ada Moss", "Ben: Tide"), Origin.JSON_LD)
                .published(PageDate.parse("2024-05-03"), Origin.META)
                .paywalled(false, Origin.COMBINED)
                .build();
        StringBuilder out = new StringBuilder();
        FrontMatter.write(known, out);
        assertThat(out).hasToString("""
                ---
                title: "The \\"ferry\\"\\u000a--- \\\\ \\u2028"
                authors: ["Ada Moss", "Ben: Tide"]
                published: "2024-05-03"
                paywalled: false
                ---

                """);
    }
}
