package dev.winnow.packs;

import dev.winnow.document.Page;
import dev.winnow.rules.Layout;
import dev.winnow.rules.LineText;
import dev.winnow.rules.Place;
import dev.winnow.rules.RulePack;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at a pack as a whole: how it is chosen, its versions, and whether it has tests. */
final class WholeLint {

    private static final int SHORT = 6;
    private static final Set<String> TAKEN = Set.of("content", "drop", "title", "authors", "published");

    private final PackFile file;
    private final RulePack pack;
    private final Problems problems;

    private WholeLint(PackFile file, Problems problems) {
        this.file = file;
        this.pack = file.pack();
        this.problems = problems;
    }

    static void check(PackFile file, Problems problems) {
        WholeLint lint = new WholeLint(file, problems);
        lint.choice();
        lint.versions();
        lint.tests();
        lint.names();
    }

    private void choice() {
        List<LineText> prints = pack.fingerprints().texts();
        if (pack.hosts().isEmpty() && prints.isEmpty()) {
            problems.error(file, Place.START, "it is never chosen: it has neither hosts nor fingerprints");
        }
        if (pack.fingerprints().least() == 1) {
            prints.stream()
                    .filter(WholeLint::isCommon)
                    .forEach(print -> problems.warn(
                            file,
                            print.place(),
                            "a fingerprint of one short word may stand on the pages of any source"));
        }
    }

    /** Names in capitals may be told by a line that is nothing else. */
    private static boolean isCommon(LineText print) {
        String word = print.text().strip();
        boolean isWord = word.length() <= SHORT && word.chars().allMatch(Character::isLetterOrDigit);
        boolean isSign = print.way() == LineText.Way.IS && word.chars().noneMatch(Character::isLowerCase);
        return isWord && !isSign;
    }

    private void versions() {
        Map<Optional<LocalDate>, Place> days = new HashMap<>();
        for (Layout layout : pack.layouts()) {
            @Nullable Place first = days.putIfAbsent(layout.until(), layout.place());
            if (first != null) {
                problems.error(file, layout.place(), "the version at " + file.at(first) + " held until the same day");
            }
        }
    }

    private void tests() {
        if (pack.tests().isEmpty()) {
            problems.warn(file, Place.START, "it has no tests");
        } else if (pack.tests().stream().noneMatch(test -> test.hasPage())) {
            problems.warn(file, Place.START, "none of its tests has a page");
        }
        boolean selects =
                pack.layouts().stream().anyMatch(layout -> !layout.content().isEmpty());
        boolean texts =
                pack.tests().stream().filter(test -> test.hasPage()).allMatch(test -> test.kind() == Page.Kind.TEXT);
        if (selects && texts && pack.tests().stream().anyMatch(test -> test.hasPage())) {
            problems.warn(file, Place.START, "no test has an HTML page: its selectors are not tried");
        }
    }

    /** Reasons and match rates name the kinds of selectors like rules. */
    private void names() {
        pack.layouts().stream()
                .flatMap(layout -> layout.rules().stream())
                .filter(rule -> TAKEN.contains(rule.name()))
                .forEach(rule -> problems.warn(
                        file,
                        new Place(rule.line(), rule.column()),
                        "a rule named '" + rule.name() + "' cannot be told from the pack's '" + rule.name() + "'"));
    }
}
