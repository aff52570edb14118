package dev.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that try to become scripts, elements, styles or requests in the report stay text; in headless Chromium. */
@EnabledIf(value = "dev.winnow.render.ChromiumPage#isThere", disabledReason = ChromiumPage.MISSING)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileReportTest {
    private static final String ELEMENTS = "[...document.querySelectorAll('*')].map(element => element.localName)";
    private static final String ATTRIBUTES = "[...document.querySelectorAll('*')].flatMap(element => "
            + "element.getAttributeNames()).filter(name => !['href', 'target', 'rel'].includes(name))";
    private static final String ADDRESSES =
            "[...document.querySelectorAll('a[href]')].map(link => link.protocol + link.rel)";

    private ChromiumPage window;
    private Path folder;
    private List<String> elements = List.of();
    private List<String> attributes = List.of();

    static Stream<String> texts() {
        return HostileTexts.ALL.stream();
    }

    @BeforeAll
    void start(@TempDir Path work) throws IOException {
        folder = work;
        window = ChromiumPage.startOrSkip(work.resolve("profile"));
        open("A harmless text");
        elements = withoutLinks(window.list(ELEMENTS));
        attributes = window.list(ATTRIBUTES);
    }

    @AfterAll
    void stop() throws IOException {
        if (window != null) {
            window.close();
        }
    }

    private void open(String text) throws IOException {
        String report = new ReportRenderer().render(ReportPages.hostile(text));
        window.open(Files.writeString(folder.resolve("report.html"), report));
        window.evaluate("document.querySelector('details').open = true");
        window.click("#rows li[value='2'] p");
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("texts")
    void staysText(String text) throws IOException {
        open(text);
        assertThat(withoutLinks(window.list(ELEMENTS))).isEqualTo(elements);
        assertThat(window.list(ATTRIBUTES)).isEqualTo(attributes);
        assertThat(window.list(ADDRESSES)).allMatch("https:noopener noreferrer"::equals);
        assertThat(window.complaints()).isEmpty();
        assertThat(window.requests()).isEmpty();
        assertThat(window.opened()).isEmpty();
        assertThat(window.evaluate("document.querySelector('#rows li[value=\"2\"] p').textContent"))
                .isEqualTo(replaced(text));
        assertThat(window.evaluate("document.querySelector('#reasons .words').firstChild.data"))
                .isEqualTo(replaced(text) + " ");
    }

    /** Links stand where a text is an address; whether they are safe is looked at on its own. */
    private static List<String> withoutLinks(List<String> elements) {
        return elements.stream().filter(name -> !name.equals("a")).toList();
    }

    /** What HTML cannot say is replaced. */
    private static String replaced(String text) {
        return text.codePoints()
                .map(c -> isUnsaid(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnsaid(int c) {
        return Character.getType(c) == Character.SURROGATE || (Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    @Test
    void aPageThatGotAScriptIntoTheReportCouldNotRunIt() throws IOException {
        String report = new ReportRenderer().render(ReportPages.full());
        String broken = report.replace("<main>", "<main><script>alert(1)</script><img src=x onerror=alert(2)>");
        assertThat(broken).isNotEqualTo(report);
        window.open(Files.writeString(folder.resolve("broken.html"), broken));
        assertThat(window.opened()).isEmpty();
        assertThat(window.complaints()).anyMatch(entry -> entry.contains("Content Security Policy"));
    }
}
