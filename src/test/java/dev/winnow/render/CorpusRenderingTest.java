package dev.winnow.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.corpus.Corpus;
import dev.winnow.corpus.CorpusPage;
import dev.winnow.corpus.Gold;
import dev.winnow.corpus.TextMetric;
import dev.winnow.document.CleanPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page of the corpora, from HTML, as Markdown and as HTML. */
@NullMarked
class CorpusRenderingTest {

    private static final Path CORPORA = Path.of("..", "shared", "corpora");
    private static final int DOCUMENTATION_PAGES = 30;

    @BeforeAll
    static void corporaAreThere() {
        assumeTrue(Files.isDirectory(CORPORA), "../shared/corpora is not there");
    }

    @Test
    void markdownSaysWhatTheTextSaysAndHtmlIsSafe() throws IOException {
        double text = 0;
        double markdown = 0;
        int scored = 0;
        List<String> unsafe = new ArrayList<>();
        for (String corpus : List.of("wcxb-dev", "fundus-dev")) {
            for (CorpusPage page : Corpus.open(CORPORA.resolve(corpus)).pages()) {
                CleanPage clean = clean(page);
                Markdown read = Markdown.read(MarkdownRenderer.body(clean.article()));
                List<String> gold = page.gold().map(Gold::texts).orElse(List.of());
                text += score(clean.text(), gold);
                markdown += score(read.text(), gold);
                scored += gold.isEmpty() ? 0 : 1;
                if (read.kinds().contains("HtmlInline")
                        || read.kinds().contains("HtmlBlock")
                        || isChanged(clean, page)) {
                    unsafe.add(page.id());
                }
            }
        }
        System.out.printf("word-F1 of the text %.4f, of the Markdown %.4f%n", text / scored, markdown / scored);
        assertThat(markdown / scored).isCloseTo(text / scored, within(0.003));
        assertThat(unsafe).isEmpty();
    }

    private static CleanPage clean(CorpusPage page) throws IOException {
        return Winnow.standard().clean(Source.html(page.html()).at(page.url()));
    }

    private static double score(String text, List<String> gold) {
        return gold.stream()
                .mapToDouble(want -> TextMetric.compare(text, want).f1())
                .max()
                .orElse(0);
    }

    /** Whether a sanitizer would change the HTML by a single character. */
    private static boolean isChanged(CleanPage clean, CorpusPage page) {
        String html = new HtmlRenderer().render(clean);
        Document read = Jsoup.parseBodyFragment(html, page.url());
        Document safe = new Cleaner(HtmlRendererTest.safelist()).clean(read);
        safe.outputSettings().prettyPrint(false);
        return !safe.body().html().equals(html);
    }

    @Test
    void codeTablesAndItemsOfDocumentationSurvive() throws IOException {
        List<CorpusPage> pages = Corpus.open(CORPORA.resolve("wcxb-dev")).pages().stream()
                .filter(page -> page.gold()
                        .flatMap(gold -> gold.field("type"))
                        .orElse("")
                        .equals("documentation"))
                .limit(DOCUMENTATION_PAGES)
                .toList();
        Survival survival = new Survival();
        for (CorpusPage page : pages) {
            CleanPage clean = clean(page);
            survival.check(page.id(), Jsoup.parse(new String(page.html(), UTF_8)), clean);
        }
        System.out.println(pages.size() + " documentation pages: " + survival);
        assertThat(survival.lost()).isEmpty();
        assertThat(Stream.of("code blocks", "tables", "list items").map(survival::kept))
                .allMatch(count -> count > 0);
    }
}
