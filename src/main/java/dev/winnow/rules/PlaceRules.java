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
import static dev.winnow.rules.Bounds.atLeast;
import static dev.winnow.rules.Bounds.atMost;
import static dev.winnow.rules.Bounds.is;
import static dev.winnow.rules.Bounds.isNot;
import static dev.winnow.rules.Rule.rule;

import java.util.List;

/** Rules about the place on the page. */
final class PlaceRules {

    static final List<Rule> ALL = List.of(
            rule("far-after", BODY, -0.05, "long after the text ended", atLeast(AFTER_SPAN, 6)),
            rule("after-text", NAVIGATION, 0.4, "a short line after the text", is(AFTER_SPAN), atMost(WORDS, 6)),
            rule(
                    "before-text",
                    NAVIGATION,
                    0.26,
                    "a short line before the text",
                    atLeast(BEFORE_SPAN, 3),
                    atMost(WORDS, 6)),
            rule("short-run", NAVIGATION, 1.32, "one of many short lines", atLeast(SHORT_RUN, 5), isNot(IN_SPAN)),
            rule("short-run-not-body", BODY, -0.05, "one of many short lines", atLeast(SHORT_RUN, 5)),
            rule(
                    "teaser-after",
                    RELATED,
                    1.18,
                    "a headline after the text",
                    is(AFTER_SPAN),
                    atLeast(WORDS, 5),
                    atMost(WORDS, 20),
                    isNot(ENDS_SENTENCE)),
            rule("legal-end", LEGAL, 0.6, "at the end of the page", atMost(LINES_AFTER, 5)),
            rule("hidden-widget", WIDGET, 1.72, "not shown to readers", is(HIDDEN)),
            rule("hidden-legal", LEGAL, 0.8, "prose not shown to readers", is(HIDDEN), is(LONG)));

    private PlaceRules() {}
}
