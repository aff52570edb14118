package dev.winnow.render;

import dev.winnow.document.CleanPage;
import dev.winnow.document.PackUse;
import dev.winnow.document.Page;
import dev.winnow.document.PageType;
import dev.winnow.document.Status;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands on top of a report: what the page is, how it was cleaned and how sure that is. */
final class ReportOverview {
    private static final String UNKNOWN = "unknown";

    private final CleanPage page;
    private final ReportMarkup out;

    ReportOverview(CleanPage page, ReportMarkup out) {
        this.page = page;
        this.out = out;
    }

    /** The name of the page. */
    static String title(CleanPage page) {
        return OneLine.of(
                page.metadata().title().or(() -> page.metadata().url()).orElse("Untitled page"));
    }

    void write() throws IOException {
        out.start("div", "page").element("h1", title(page));
        address();
        out.end("div").line();
        out.start("dl", "facts");
        confidence();
        fact("Kept", page.kept().size() + " of " + page.lines().size(), "lines");
        fact("Status", status(), "");
        fact("Type", page.type().map(PageType::key).orElse(UNKNOWN), page.kind() == Page.Kind.HTML ? "HTML" : "text");
        fact(
                "Rule pack",
                page.pack().map(PackUse::pack).orElse("none"),
                page.pack().map(PackUse::reason).orElse("general rules and model alone"));
        out.end("dl").line();
        new ReportMetadata(page, out).write();
    }

    private void address() throws IOException {
        Optional<String> url = page.metadata().url();
        if (url.isPresent()) {
            out.start("p", "address").start("a").target(url.get());
            out.text(OneLine.of(url.get())).end("a").end("p");
        }
    }

    private void confidence() throws IOException {
        String figure = String.format(Locale.ROOT, "%.3f", page.confidence());
        out.start("div", "fact sure").element("dt", "Confidence").start("dd");
        out.element("strong", figure).text(" ");
        out.start("meter")
                .attribute("value", figure)
                .attribute("aria-label", "page confidence")
                .end("meter");
        out.element("small", "expected F1 of the kept text")
                .end("dd")
                .end("div")
                .line();
    }

    private void fact(String name, String value, String more) throws IOException {
        out.start("div", "fact").element("dt", name).start("dd").element("strong", OneLine.of(value));
        if (!more.isEmpty()) {
            out.text(" ").element("small", OneLine.of(more));
        }
        out.end("dd").end("div").line();
    }

    private String status() {
        return page.status().stream().map(Status::toString).collect(Collectors.joining(", "));
    }
}
