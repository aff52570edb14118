package dev.winnow.render;

import dev.winnow.document.CleanPage;
import java.io.IOException;

/**
 * A report for people, as one HTML page that needs nothing else: every line in its place with role, confidence and
 * reasons, beside it the kept article, on top what is known of the page. Whatever comes from the page is text; its
 * pictures are not loaded, and its links lead to web addresses only. The same page gives the same report.
 */
public final class ReportRenderer implements Renderer {

    /** Creates the renderer. */
    public ReportRenderer() {}

    @Override
    public void render(CleanPage page, Appendable out) throws IOException {
        ReportReasons reasons = new ReportReasons();
        ReportTemplate.render(out, (slot, markup) -> {
            switch (slot) {
                case TITLE -> markup.text(ReportOverview.title(page));
                case OVERVIEW -> new ReportOverview(page, markup).write();
                case FILTERS -> ReportFilters.write(page, markup);
                case LINES -> new ReportLines(markup, reasons).write(page.lines());
                case ARTICLE -> new ReportArticle(markup).write(page);
                case REASONS -> reasons.write(markup);
            }
        });
    }
}
