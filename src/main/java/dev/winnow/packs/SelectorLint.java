package dev.winnow.packs;

import dev.winnow.document.Selectors;
import dev.winnow.input.SelectorSyntax;
import dev.winnow.rules.Place;
import java.util.List;

/** Finds selectors that are none. */
final class SelectorLint {

    private SelectorLint() {}

    static void check(PackFile file, Problems problems) {
        Selectors selectors = file.pack().selectors();
        List<Place> queries = file.pack().places().queries();
        for (int i = 0; i < queries.size(); i++) {
            check(file, selectors.queries().get(i), queries.get(i), problems);
        }
        List<Place> wraps = file.pack().places().wraps();
        for (int i = 0; i < wraps.size(); i++) {
            check(file, selectors.wraps().get(i).query(), wraps.get(i), problems);
        }
    }

    private static void check(PackFile file, String query, Place place, Problems problems) {
        SelectorSyntax.problem(query).ifPresent(problem -> problems.error(file, place, problem));
    }
}
