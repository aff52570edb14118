package dev.winnow.packs;

import dev.winnow.document.CleanPage;
import dev.winnow.document.Evidence;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.PageText;
import dev.winnow.document.Role;
import dev.winnow.rules.PackTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds what a test expects against a cleaned page. For one thread. */
final class Expectations {

    private static final int LINES_SHOWN = 2;
    private static final int REASONS_SHOWN = 3;
    private static final int LONGEST = 160;

    private final PageText page;
    private final CleanPage cleaned;
    private final List<String> details = new ArrayList<>();

    private Expectations(CleanPage cleaned) {
        this.cleaned = cleaned;
        this.page = new PageText(cleaned);
    }

    /** What is not as expected, line by line; empty where all is. */
    static List<String> check(PackTest test, CleanPage cleaned) {
        Expectations expectations = new Expectations(cleaned);
        test.keeps().forEach(expectations::keeps);
        test.drops().forEach(expectations::drops);
        for (Map.Entry<String, Role> entry : test.roles().entrySet()) {
            expectations.role(entry.getKey(), entry.getValue());
        }
        if (!expectations.details.isEmpty()) {
            expectations.details.add("status " + cleaned.status());
        }
        return expectations.details;
    }

    private void keeps(String text) {
        if (!page.keeps(text)) {
            differs("kept", text);
        }
    }

    private void drops(String text) {
        if (page.keeps(text) || !page.has(text)) {
            differs("dropped", text);
        }
    }

    private void role(String text, Role role) {
        if (!page.rolesOf(text).contains(role)) {
            differs(role.name(), text);
        }
    }

    private void differs(String expected, String text) {
        details.add("- " + expected + ": " + shown(text));
        if (cleaned.lines().isEmpty()) {
            details.add("  the page has no line at all");
        } else if (!page.has(text)) {
            details.add("  stands nowhere on the page; the nearest:");
        }
        for (LabelledLine line : page.around(text, LINES_SHOWN)) {
            found(line);
        }
    }

    private void found(LabelledLine line) {
        details.add(String.format(
                Locale.ROOT,
                "+ line %d, %s, %s (%.3f): %s",
                line.number(),
                line.kept() ? "kept" : "dropped",
                line.role(),
                line.confidence(),
                shown(line.text())));
        line.evidence().stream()
                .limit(REASONS_SHOWN)
                .map(Evidence::toString)
                .forEach(reason -> details.add("    " + reason));
    }

    private static String shown(String text) {
        String folded = PageText.fold(text);
        boolean isLong = folded.codePointCount(0, folded.length()) > LONGEST;
        return isLong ? folded.substring(0, folded.offsetByCodePoints(0, LONGEST)) + "…" : folded;
    }
}
