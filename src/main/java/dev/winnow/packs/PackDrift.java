package dev.winnow.packs;

import dev.winnow.document.PackMatches;
import dev.winnow.document.Page;
import dev.winnow.rules.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a pack does on pages of today, beside its test pages. A rule or selector went silent if it finds nothing on any page,
 * and that would happen by chance less than once in ten times: of {@code n} test pages it matched on {@code k}, it is taken to
 * match on {@code k / (n + 1)} of all. Pages of older layouts are not compared.
 *
 * @param pack the pack
 * @param pages number of pages that it was chosen for
 * @param findings what drifted, in words
 * @param notes what cannot be told, in words
 */
public record PackDrift(PackFile pack, int pages, List<String> findings, List<String> notes) {

    private static final double CHANCE = 0.1;
    private static final int SHRUNK = 3;

    /** Copies the lists. */
    public PackDrift {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /**
     * Compares.
     *
     * @param recorded what was recorded on the test pages; empty where nothing was
     * @param seen all pages; those of other packs are passed over
     */
    public static PackDrift of(PackFile pack, Optional<PackRates> recorded, List<Seen> seen) {
        List<Seen> own = seen.stream()
                .filter(page -> page.pack().equals(pack.pack().name()))
                .toList();
        Comparison comparison = new Comparison(pack);
        if (recorded.isEmpty()) {
            comparison.notes.add("no match rates are recorded; run winnow pack test --record");
        }
        for (Page.Kind kind : Page.Kind.values()) {
            List<Seen> pages = own.stream()
                    .filter(page ->
                            page.kind() == kind && page.matches().until().isEmpty())
                    .toList();
            Optional<Rates> rates = recorded.map(all -> all.rates().get(kind));
            comparison.compare(kind, rates, pages);
        }
        return new PackDrift(pack, own.size(), comparison.findings, comparison.notes);
    }

    /** Collects what is found. */
    private static final class Comparison {

        private final PackFile pack;
        private final List<String> findings = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Comparison(PackFile pack) {
            this.pack = pack;
        }

        void compare(Page.Kind kind, Optional<Rates> rates, List<Seen> pages) {
            if (rates.isPresent() && !pages.isEmpty()) {
                Rates known = rates.get();
                silent("rule", known.rules(), known.pages(), pages, PackMatches::rules);
                silent("selector", known.selectors(), known.pages(), pages, PackMatches::selectors);
                pages.forEach(page -> shrunk(page, known));
            } else if (!pages.isEmpty()) {
                String what = kind.name().toLowerCase(Locale.ROOT);
                notes.add("no test page is " + what + "; rates on " + pages.size() + " such pages are not compared");
            }
            pages.forEach(page -> page.stale().ifPresent(status -> findings.add(page.name() + ": " + status)));
        }

        private void silent(
                String what,
                Map<String, Double> recorded,
                int tests,
                List<Seen> pages,
                Function<PackMatches, List<String>> found) {
            recorded.forEach((name, share) -> {
                boolean isSilent = pages.stream()
                        .noneMatch(page -> found.apply(page.matches()).contains(name));
                long matched = Math.round(share * tests);
                if (isSilent && matched > 0) {
                    String numbers = " on " + matched + " of " + tests + " test pages, on 0 of " + pages.size();
                    double chance = StrictMath.pow(1 - matched / (tests + 1.0), pages.size());
                    if (chance < CHANCE) {
                        findings.add(what + " ‘" + name + "’ went silent: it matched" + numbers + place(what, name));
                    } else {
                        notes.add(what + " ‘" + name + "’ matched" + numbers + ": too few to tell");
                    }
                }
            });
        }

        private String place(String what, String name) {
            int query =
                    what.equals("selector") ? pack.pack().selectors().queries().indexOf(name) : -1;
            Optional<Place> place = query >= 0
                    ? Optional.of(pack.pack().places().queries().get(query))
                    : pack.pack().rule(name).map(rule -> new Place(rule.line(), rule.column()));
            return place.map(at -> " (" + pack.at(at) + ")").orElse("");
        }

        private void shrunk(Seen page, Rates rates) {
            if (page.words() * SHRUNK < rates.words()) {
                findings.add(page.name() + ": the body shrank to " + page.words()
                        + " words; on test pages the median is " + rates.words());
            }
        }
    }
}
