package dev.winnow.packs;

import dev.winnow.document.CleanPage;
import dev.winnow.document.PackMatches;
import dev.winnow.document.Page;
import dev.winnow.rules.Layout;
import dev.winnow.rules.PackRule;
import dev.winnow.rules.Place;
import java.util.List;
import java.util.Optional;

/** Finds what of a pack its own test pages do not try. */
final class CoverageLint {

    private final PackFile file;
    private final List<CleanPage> pages;
    private final Problems problems;

    private CoverageLint(PackFile file, List<CleanPage> pages, Problems problems) {
        this.file = file;
        this.pages = pages;
        this.problems = problems;
    }

    static void check(PackFile file, List<TestResult> results, Problems problems) {
        results.stream()
                .filter(result -> result.test().hasPage() && result.page().isEmpty())
                .forEach(result -> problems.error(
                        file, new Place(result.test().line(), result.test().column()), result.message()));
        List<CleanPage> pages = results.stream()
                .flatMap(result -> result.page().stream())
                .filter(page -> page.pack().isPresent())
                .toList();
        if (!pages.isEmpty()) {
            CoverageLint lint = new CoverageLint(file, pages, problems);
            file.pack().layouts().forEach(lint::layout);
        }
    }

    private void layout(Layout layout) {
        List<PackMatches> all = matches(layout, Optional.empty());
        if (all.isEmpty()) {
            String which = layout.until().map(day -> "that held until " + day).orElse("of the present");
            problems.warn(file, layout.place(), "no test page has the layout " + which);
            return;
        }
        layout.rules().forEach(rule -> rule(layout, rule));
        List<PackMatches> html = matches(layout, Optional.of(Page.Kind.HTML));
        if (!html.isEmpty()) {
            layout.selectors().values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(query -> selector(query, html));
        }
    }

    /** What was found on the test pages of that layout and kind. */
    private List<PackMatches> matches(Layout layout, Optional<Page.Kind> kind) {
        return pages.stream()
                .filter(page -> kind.isEmpty() || kind.get() == page.kind())
                .flatMap(page -> page.pack().stream())
                .map(use -> use.matches())
                .filter(matches -> matches.until().equals(layout.until()))
                .toList();
    }

    private void rule(Layout layout, PackRule rule) {
        boolean fits = matches(layout, rule.input()).stream()
                .anyMatch(found -> found.rules().contains(rule.name()));
        if (!fits) {
            Place place = new Place(rule.line(), rule.column());
            problems.warn(file, place, "the rule '" + rule.name() + "' fits no line of the pack's test pages");
        }
    }

    private void selector(int query, List<PackMatches> html) {
        String text = file.pack().selectors().queries().get(query);
        if (html.stream().noneMatch(found -> found.selectors().contains(text))) {
            Place place = file.pack().places().queries().get(query);
            problems.warn(file, place, "‘" + text + "’ finds nothing on the pack's test pages");
        }
    }
}
