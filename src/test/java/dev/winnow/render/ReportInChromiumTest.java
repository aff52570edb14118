package dev.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as its readers use it, in headless Chromium; skipped where there is none. */
@EnabledIf(value = "dev.winnow.render.ChromiumPage#isThere", disabledReason = ChromiumPage.MISSING)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInChromiumTest {
    private static final String SHOWN =
            "[...document.querySelectorAll('#rows li:not([hidden])')].map(row => row.value)";
    private static final String PANES =
            "[...document.querySelectorAll('main > *')].filter(pane => pane.offsetWidth > 0).map(pane => pane.id)";
    private static final String CURRENT = "document.querySelector('#rows li[aria-current]').value";
    private static final String REASONS = "document.getElementById('reasons').textContent";

    private ChromiumPage window;
    private Path report;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        window = ChromiumPage.startOrSkip(folder.resolve("profile"));
        report = Files.writeString(folder.resolve("report.html"), new ReportRenderer().render(ReportPages.full()));
    }

    @BeforeEach
    void open() throws IOException {
        window.open(report);
    }

    @AfterEach
    void nothingIsAmiss() {
        assertThat(window.complaints()).isEmpty();
        assertThat(window.requests()).isEmpty();
        assertThat(window.opened()).isEmpty();
    }

    @AfterAll
    void stop() throws IOException {
        if (window != null) {
            window.close();
        }
    }

    private List<String> shown() throws IOException {
        return window.list(SHOWN);
    }

    @Test
    void aRoleIsHiddenAndShownAgain() throws IOException {
        assertThat(shown()).hasSize(31);
        window.click("button[data-role=PAYWALL]");
        assertThat(shown()).hasSize(30).doesNotContain("11");
        assertThat(window.evaluate("document.getElementById('shown').value")).isEqualTo("30 of 31 lines shown");
        assertThat(window.evaluate("document.querySelector('button[data-role=PAYWALL]').ariaPressed"))
                .isEqualTo("false");
        window.click("#reset");
        assertThat(shown()).hasSize(31);
    }

    @Test
    void aFamilyIsShownAlone() throws IOException {
        window.click(".META .group");
        assertThat(shown()).containsExactly("5", "6", "7", "8");
    }

    @Test
    void linesAreChosenByVerdictConfidenceAndWords() throws IOException {
        window.click("input[value=dropped]");
        assertThat(shown()).hasSize(15).contains("5", "31").doesNotContain("1", "30");
        set("below", "30");
        assertThat(shown()).containsExactly("5", "6");
        window.click("#reset");
        set("query", "LANDING");
        assertThat(shown()).containsExactly("19", "20");
        assertThat(window.evaluate("CSS.highlights.get('found').size")).isEqualTo("2");
        set("query", "no such words");
        assertThat(window.evaluate("document.getElementById('none').hidden")).isEqualTo("false");
    }

    private void set(String field, String value) throws IOException {
        window.evaluate("(field => { field.value = '" + value + "'; field.dispatchEvent(new Event('input', "
                + "{bubbles: true})); })(document.getElementById('" + field + "'))");
        window.settle();
    }

    @Test
    void keysMoveAmongTheLinesThatAreShown() throws IOException {
        window.press("j");
        assertThat(window.evaluate(CURRENT)).isEqualTo("1");
        window.press("ArrowDown");
        assertThat(window.evaluate(CURRENT)).isEqualTo("2");
        window.click("button[data-role=HEADING]");
        window.press("j");
        assertThat(window.evaluate(CURRENT)).isEqualTo("4");
        assertThat(window.evaluate("document.activeElement.value")).isEqualTo("4");
        window.press("ArrowUp");
        assertThat(window.evaluate(CURRENT)).isEqualTo("2");
        window.press("End");
        assertThat(window.evaluate(CURRENT)).isEqualTo("31");
        window.press("k");
        window.press("Home");
        assertThat(window.evaluate(CURRENT)).isEqualTo("1");
        window.press("/");
        window.press("j");
        assertThat(window.evaluate("document.getElementById('query').value")).isEqualTo("j");
    }

    @Test
    void oneLineAtATimeIsReachedByTab() throws IOException {
        String stops = "[...document.querySelectorAll('#rows [tabindex]')].map(row => row.value)";
        assertThat(window.list(stops)).containsExactly("1");
        window.press("j");
        window.press("j");
        assertThat(window.list(stops)).containsExactly("2");
        window.click("button[data-role=SUMMARY]");
        assertThat(window.list(stops)).containsExactly("1");
    }

    @Test
    void reasonsFollowTheMouse() throws IOException {
        window.hover("#rows li[value='5'] p");
        assertThat(window.evaluate(REASONS))
                .contains("BYLINE Line 5, dropped, confidence 25%", "+2.50", "reads like BYLINE general/strong")
                .contains("\u22120.25", "is short general/weak");
        window.hover("#rows li[value='30'] p");
        assertThat(window.evaluate(REASONS)).contains("Line 30, kept in part", "No reason was recorded.");
        window.hover("h1");
        assertThat(window.evaluate(REASONS)).startsWith("Point at a line");
    }

    @Test
    void reasonsFollowTheKeysUntilTheyAreHeld() throws IOException {
        window.press("j");
        assertThat(window.evaluate(REASONS)).contains("TITLE Line 1, kept", "reads like TITLE");
        window.press("Enter");
        window.press("j");
        window.hover("#rows li[value='5'] p");
        assertThat(window.evaluate(REASONS)).contains("Line 1,");
        assertThat(window.evaluate("location.hash")).isEqualTo("#1");
        window.press("Escape");
        assertThat(window.evaluate(REASONS)).contains("Line 2,");
    }

    @Test
    void aLineAndItsPlaceInTheArticleFindEachOther() throws IOException {
        window.click("#rows li[value='4'] p");
        assertThat(window.evaluate("document.querySelector('#kept .on').textContent"))
                .isEqualTo("This is a BODY of the gazette");
        window.click("#kept [data-line='28']");
        assertThat(window.evaluate(CURRENT)).isEqualTo("28");
        assertThat(window.evaluate("document.querySelector('#kept .on').textContent"))
                .isEqualTo("paragraph and its second half");
    }

    @Test
    void anAddressNamesALine() throws IOException {
        window.open(report, "#26");
        assertThat(window.evaluate(CURRENT)).isEqualTo("26");
        assertThat(window.evaluate(REASONS)).contains("HEADING Line 26");
    }

    @Test
    void theThemeCanBeChosen() throws IOException {
        window.prefers("light");
        String paper = "getComputedStyle(document.getElementById('lines')).backgroundColor";
        assertThat(window.evaluate(paper)).isEqualTo("rgb(255, 255, 255)");
        window.click("#theme");
        window.click("#theme");
        assertThat(window.evaluate("document.getElementById('theme').textContent"))
                .isEqualTo("Theme: dark");
        assertThat(window.evaluate(paper)).isEqualTo("rgb(26, 30, 32)");
        window.click("#theme");
        window.prefers("dark");
        assertThat(window.evaluate(paper)).isEqualTo("rgb(26, 30, 32)");
    }

    @Test
    void aNarrowWindowShowsOnePaneAtATime() throws IOException {
        window.size(600, 1000);
        try {
            assertThat(window.list(PANES)).containsExactly("lines");
            window.click(".views [data-view=kept]");
            assertThat(window.list(PANES)).containsExactly("kept");
            assertThat(window.evaluate("document.documentElement.scrollWidth")).isEqualTo("600");
        } finally {
            window.size(1600, 1000);
        }
    }

    @Test
    void paperHasAllLinesAndTheArticle() throws IOException {
        window.size(600, 1000);
        window.medium("print");
        try {
            assertThat(window.list(PANES)).containsExactly("lines", "kept");
        } finally {
            window.medium("screen");
            window.size(1600, 1000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOutFromItsBackground(String scheme) throws IOException {
        window.prefers(scheme);
        window.open(report, "#5");
        window.click("button[data-role=LEGAL]");
        window.evaluate("document.querySelector('details').open = true");
        String script = Files.readString(Path.of("src/test/resources/dev/winnow/render/contrast.js"));
        assertThat(window.list(script)).isEmpty();
        window.press("j");
        assertThat(window.list(script)).isEmpty();
    }
}
