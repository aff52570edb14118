package dev.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Block;
import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Metadata;
import dev.winnow.document.Role;
import dev.winnow.document.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReportRendererTest {
    private static final String FULL = new ReportRenderer().render(ReportPages.full());

    private static String between(String start, String end) {
        int from = FULL.indexOf(start) + start.length();
        return FULL.substring(from, FULL.indexOf(end, from));
    }

    private static String digest(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    @Test
    void aLineHasItsNumberRoleConfidenceVerdictAndReasons() {
        assertThat(FULL)
                .contains("<li value=\"4\" class=\"BODY c4 k\" data-why=\"4 250 1 -25\"><b>BODY</b><i>20</i>"
                        + "<p>This is a BODY of the gazette</p></li>\n")
                .contains("<li value=\"11\" class=\"PAYWALL c11\" data-why=");
    }

    @Test
    void aReasonIsWrittenOnce() {
        assertThat(between("<ul id=\"known\" hidden>\n", "</ul>"))
                .startsWith("""
                        <li data-role="TITLE" data-rule="general/strong">reads like TITLE</li>
                        <li data-role="BODY" data-rule="general/weak">is short</li>
                        """)
                .containsOnlyOnce("is short");
    }

    @Test
    void aLineShowsItsStructure() {
        assertThat(FULL)
                .contains("<li value=\"20\" class=\"BODY c18 k l2\"")
                .contains("<li value=\"24\" class=\"BODY c18 k pre\"", "<p>a  &lt;b&gt;\n  c</p>")
                .contains("<li value=\"25\" class=\"BODY c18 k quote\"")
                .contains("<li value=\"26\" class=\"HEADING c18 k h3\"")
                .contains("<li value=\"28\" class=\"BODY c18 k\" data-why=\"\" data-block=\"27\">")
                .contains("<li value=\"31\" class=\"WIDGET c18 hid\"");
    }

    @Test
    void aGluedLineShowsItsParts() {
        assertThat(FULL)
                .contains("<li value=\"30\" class=\"BODY c18 k part\"")
                .contains("<p><span class=\"BODY k\" data-role=\"BODY\">Kept of this.</span>"
                        + "<span class=\"CREDIT\" data-role=\"CREDIT\">Photo: Ada</span></p>");
    }

    @Test
    void theArticleHasTheStructureOfTheKeptLines() {
        assertThat(between("<article lang=\"en\">", "</article>"))
                .startsWith("""
                        <h1 data-line="1">The ferry &amp; the &lt;pier&gt;</h1>
                        <p data-line="2" class="summary">This is a SUMMARY of the gazette</p>
                        <h2 data-line="3">This is a HEADING of the gazette</h2>
                        """)
                .contains("""
                        <ol>
                        <li data-line="19" class="l1">First landing</li>
                        <li data-line="20" value="2" class="l2 numbered">Second landing</li>
                        </ol>
                        <div class="wide"><table>
                        <tr><th data-line="21">Tide</th>
                        <td data-line="22">04:10</td>
                        <tr><td data-line="23">Ebb</td>
                        </table></div>
                        """)
                .contains("<pre data-line=\"24\">a  &lt;b&gt;\n  c</pre>\n")
                .contains("<p data-line=\"25\" class=\"quote\">As the harbour master says</p>\n")
                .contains("<h3 data-line=\"26\">At the pier</h3>\n")
                .contains("<p data-line=\"27\">The first half of a wrapped <span data-line=\"28\">paragraph and")
                .contains("<p data-line=\"30\">Kept of this.</p>")
                .doesNotContain("PAYWALL", "Photo");
    }

    @Test
    void linksLeadToWebPagesOnly() {
        assertThat(FULL)
                .contains("<a href=\"https://gazette.example/?a=1&amp;b=&quot;2&quot;\" target=\"_blank\""
                        + " rel=\"noopener noreferrer\">A link</a>, an anchor, both <strong>strong and </strong>"
                        + "<strong><em>soft</em></strong>, <code>code</code>");
    }

    @Test
    void theTopSaysHowThePageWasCleaned() {
        assertThat(between("<header id=\"top\">", "</header>"))
                .contains("<strong>0.877</strong>", "<strong>16 of 31</strong>")
                .contains("<strong>PACK_STALE(content)</strong>", "<strong>article</strong> <small>HTML</small>")
                .contains("<strong>harbour-gazette</strong> <small>the host harbour-gazette.example</small>");
        assertThat(new ReportRenderer().render(SamplePage.untyped()))
                .contains("<strong>unknown</strong> <small>text</small>", "<strong>none</strong>");
    }

    @Test
    void metadataComeWithTheirOrigins() {
        assertThat(between("<details>", "</details>"))
                .contains("authors</th><td>Ada Reed, Bo Lund</td><td class=\"origin\">JSON-LD</td>")
                .contains("published</th><td>2026-03-04T06:30Z</td><td class=\"origin\">Open Graph</td>")
                .contains("image</th><td>https://gazette.example/ferry.jpg\nA ferry\nThe ferry</td>")
                .contains("paywalled</th><td>no</td>", "selectors that hit</th><td>main &gt; p</td>")
                .doesNotContain("modified", "license");
    }

    @Test
    void rolesAreCountedFamilyByFamily() {
        assertThat(between("<div class=\"roles\">", "<div class=\"more\">"))
                .containsSubsequence(
                        "Content</button>", "data-role=\"BODY\"", "About it</button>", "Boilerplate</button>")
                .contains("<b>WIDGET</b> <span>2</span></button>");
    }

    @Test
    void aPageWithoutContentSaysSo() {
        CleanPage page = SamplePage.page("Log in", List.of(Status.NO_CONTENT), List.of());
        assertThat(new ReportRenderer().render(page))
                .contains("Nothing of this page is kept.")
                .doesNotContain("<article");
    }

    @Test
    void thePolicyAllowsNothingButTheStyleAndTheScriptOfTheReport() throws Exception {
        assertThat(between("Content-Security-Policy\" content=\"", "\""))
                .isEqualTo("default-src 'none'; style-src " + digest(between("<style>", "</style>")) + "; script-src "
                        + digest(between("<script>", "</script>"))
                        + "; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(FULL).containsOnlyOnce("<script").containsOnlyOnce("<style").doesNotContain(" style=", " src=");
    }

    @Test
    void theSamePageGivesTheSameReportInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(new ReportRenderer().render(ReportPages.full())).isEqualTo(FULL);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Timeout(30)
    void aReportIsThreeTimesItsTextAtMostWhereLinesAreLong() {
        String text = "The ferry leaves the pier at noon. ".repeat(6);
        List<LabelledLine> lines = IntStream.rangeClosed(1, 100_000)
                .mapToObj(number -> ReportPages.line(number, text, Role.BODY, 0.9, Block.PARAGRAPH))
                .toList();
        String report = new ReportRenderer().render(ReportPages.page(lines, Metadata.NONE));
        assertThat(report.length()).isBetween(200_000 * 100, 3 * text.length() * lines.size());
    }
}
