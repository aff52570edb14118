package dev.winnow.rules;

import static dev.winnow.document.Role.BODY;
import static dev.winnow.document.Role.LEGAL;
import static dev.winnow.document.Role.NAVIGATION;
import static dev.winnow.document.Role.RELATED;
import static dev.winnow.document.Role.WIDGET;
import static dev.winnow.features.Feature.AFTER_SPAN;
import static dev.winnow.features.Feature.BEFORE_SPAN;
import static dev.winnow.features.Feature.ENDS_SENTENCE;
import static dev.winnow.features.Feature.HIDDEN;
import static dev.winnow.features.Feature.IN_SPAN;
import static dev.winnow.features.Feature.LINES_AFTER;
import static dev.winnow.features.Feature.LONG;
import static dev.winnow.features.Feature.SHORT_RUN;
import static dev.winnow.features.Feature.WORDS;
import static dev.winnow.rules.Rule.rule;

import java.util.List;

/** Rules about the place on the page. */
final class PlaceRules {

    static final List<Rule> ALL = List.of(
            rule("far-after", BODY, -0.05, "long after the text ended", (t, r) -> t.get(r, AFTER_SPAN) >= 6),
            rule(
                    "after-text",
                    NAVIGATION,
                    0.4,
                    "a short line after the text",
                    (t, r) -> t.is(r, AFTER_SPAN) && t.get(r, WORDS) <= 6),
            rule(
                    "before-text",
                    NAVIGATION,
                    0.26,
                    "a short line before the text",
                    (t, r) -> t.get(r, BEFORE_SPAN) >= 3 && t.get(r, WORDS) <= 6),
            rule(
                    "short-run",
                    NAVIGATION,
                    1.32,
                    "one of many short lines",
                    (t, r) -> t.get(r, SHORT_RUN) >= 5 && !t.is(r, IN_SPAN)),
            rule("short-run-not-body", BODY, -0.05, "one of many short lines", (t, r) -> t.get(r, SHORT_RUN) >= 5),
            rule(
                    "teaser-after",
                    RELATED,
                    1.18,
                    "a headline after the text",
                    (t, r) -> t.is(r, AFTER_SPAN)
                            && t.get(r, WORDS) >= 5
                            && t.get(r, WORDS) <= 20
                            && !t.is(r, ENDS_SENTENCE)),
            rule("legal-end", LEGAL, 0.6, "at the end of the page", (t, r) -> t.get(r, LINES_AFTER) <= 5),
            rule("hidden-widget", WIDGET, 1.72, "not shown to readers", (t, r) -> t.is(r, HIDDEN)),
            rule("hidden-legal", LEGAL, 0.8, "prose not shown to readers", (t, r) -> t.is(r, HIDDEN) && t.is(r, LONG)));

    private PlaceRules() {}
}
