package dev.winnow.input;

import dev.winnow.document.Line;
import dev.winnow.document.Line.Visibility;
import dev.winnow.document.Page;
import dev.winnow.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where else on a page the article may be, if what is shown has none. */
public final class Alternatives {

    static final String NOSCRIPT = "noscript";
    private static final HtmlReader READER = new HtmlReader();
    private static final int LEAST_PROSE = 50;
    private static final int CLEARLY_MORE = 3;
    private static final int PROSE_WORDS = 12;

    private Alternatives() {}

    /**
     * The other places, the most trustworthy first: hidden text shown, {@code noscript} copies shown, the
     * {@code articleBody} of JSON-LD, prose in embedded state. A page made from the latter two begins with the shown
     * page's main heading, if there is one. All keep the page's address and metadata. Never throws on broken input.
     */
    public static List<Alternative> of(Page page, Budget budget) {
        List<Alternative> found = new ArrayList<>();
        shown(page, Visibility.HIDDEN).ifPresent(other -> found.add(new Alternative("hidden", other)));
        shown(page, Visibility.NOSCRIPT).ifPresent(other -> found.add(new Alternative(NOSCRIPT, other)));
        JsonLdBody.find(page.metadata().jsonLd())
                .ifPresent(body -> found.add(new Alternative(Alternative.JSON_LD, read(body, page, budget))));
        StateBody.find(page.metadata().state())
                .ifPresent(body -> found.add(new Alternative("state", read(body, page, budget))));
        return List.copyOf(found);
    }

    /**
     * The page with its {@code noscript} text shown, if that holds clearly more prose than what is shown otherwise: pages
     * that are drawn by scripts keep a copy of themselves there.
     */
    public static Optional<Page> drawnByScript(Page page) {
        int copy = prose(page, Visibility.NOSCRIPT);
        boolean more = copy >= LEAST_PROSE && copy >= CLEARLY_MORE * prose(page, Visibility.VISIBLE);
        return more ? shown(page, Visibility.NOSCRIPT) : Optional.empty();
    }

    private static int prose(Page page, Visibility which) {
        int prose = 0;
        for (Line line : page.lines()) {
            int words = line.visibility() == which ? Words.count(line.text()) : 0;
            prose += words >= PROSE_WORDS ? words : 0;
        }
        return prose;
    }

    private static Optional<Page> shown(Page page, Visibility which) {
        if (page.lines().stream().noneMatch(line -> line.visibility() == which)) {
            return Optional.empty();
        }
        List<Line> lines = page.lines().stream()
                .map(line -> line.visibility() == which ? shown(line) : line)
                .toList();
        return Optional.of(new Page(
                page.kind(),
                page.url(),
                page.host(),
                page.source(),
                lines,
                page.elements(),
                page.pictures(),
                page.metadata(),
                page.remarks(),
                page.selected()));
    }

    private static Line shown(Line line) {
        return new Line(
                line.text(), line.extent(), line.block(), line.spans(), line.element(), Visibility.VISIBLE, line.gap());
    }

    private static Page read(String body, Page page, Budget budget) {
        String html = "<article>" + heading(page) + BodyMarkup.of(body) + "</article>";
        Page read = READER.read(Input.ofText(Page.Kind.HTML, html, page.url(), page.host()), budget);
        return new Page(
                read.kind(),
                page.url(),
                page.host(),
                read.source(),
                read.lines(),
                read.elements(),
                read.pictures(),
                page.metadata(),
                read.remarks(),
                List.of());
    }

    private static String heading(Page page) {
        return page.lines().stream()
                .filter(line -> line.isVisible() && line.block().level() == 1)
                .filter(line -> line.block().kind() == dev.winnow.document.Block.Kind.HEADING)
                .findFirst()
                .map(line -> "<h1>" + BodyMarkup.escape(line.text()) + "</h1>")
                .orElse("");
    }
}
