package dev.winnow.rules;

import static dev.winnow.document.Role.BODY;
import static dev.winnow.document.Role.NAVIGATION;
import static dev.winnow.features.Feature.COMMAS;
import static dev.winnow.features.Feature.DECLARED_BODY;
import static dev.winnow.features.Feature.DENSE;
import static dev.winnow.features.Feature.ENDS_SENTENCE;
import static dev.winnow.features.Feature.FUNCTION_SHARE;
import static dev.winnow.features.Feature.FURNITURE_SHARE;
import static dev.winnow.features.Feature.GLUED_CASE;
import static dev.winnow.features.Feature.HAS_DECLARED_BODY;
import static dev.winnow.features.Feature.HIDDEN;
import static dev.winnow.features.Feature.IN_SPAN;
import static dev.winnow.features.Feature.IS_CODE;
import static dev.winnow.features.Feature.IS_QUOTED;
import static dev.winnow.features.Feature.LEX_CORRECTION;
import static dev.winnow.features.Feature.LINKED_SHARE;
import static dev.winnow.features.Feature.LONG;
import static dev.winnow.features.Feature.PREV1_COLON;
import static dev.winnow.features.Feature.SENTENCES;
import static dev.winnow.features.Feature.STARTS_BULLET;
import static dev.winnow.features.Feature.STARTS_QUOTE;
import static dev.winnow.features.Feature.SYMBOL_SHARE;
import static dev.winnow.features.Feature.WINDOW_PROSE;
import static dev.winnow.features.Feature.WORDS;
import static dev.winnow.rules.Bounds.above;
import static dev.winnow.rules.Bounds.atLeast;
import static dev.winnow.rules.Bounds.below;
import static dev.winnow.rules.Bounds.is;
import static dev.winnow.rules.Bounds.isNot;
import static dev.winnow.rules.Rule.rule;

import java.util.List;

/** Rules about running text. */
final class ProseRules {

    static final List<Rule> ALL = List.of(
            rule("long-prose", BODY, 1.26, "a long line of running prose", is(LONG)),
            rule("very-long-prose", BODY, 0.56, "a very long line of running prose", is(LONG), atLeast(WORDS, 35)),
            rule("not-prose", BODY, -0.05, "too short or too broken for prose", isNot(LONG), below(WORDS, 12)),
            rule("few-words", BODY, -0.05, "very few words", below(WORDS, 5)),
            rule(
                    "short-sentence",
                    BODY,
                    1.04,
                    "a short sentence",
                    isNot(LONG),
                    is(ENDS_SENTENCE),
                    atLeast(WORDS, 5),
                    below(FURNITURE_SHARE, 0.5f)),
            rule(
                    "medium-unended",
                    BODY,
                    0.64,
                    "many words, no sentence end",
                    isNot(LONG),
                    atLeast(WORDS, 12),
                    isNot(ENDS_SENTENCE)),
            rule("in-stretch", BODY, 1.97, "inside the stretch of prose", is(IN_SPAN)),
            rule("prose-in-stretch", BODY, 0.2, "prose inside the stretch of prose", is(IN_SPAN), is(LONG)),
            rule("outside-stretch", BODY, -0.05, "outside the stretch of prose", isNot(IN_SPAN)),
            rule(
                    "item-in-stretch",
                    BODY,
                    0.1,
                    "a list item inside the stretch of prose",
                    is(IN_SPAN),
                    is(STARTS_BULLET)),
            rule("after-colon", BODY, 1.27, "follows a line that ends in a colon", is(PREV1_COLON)),
            rule("function-words", BODY, 0.42, "many function words", above(FUNCTION_SHARE, 0.3f), atLeast(WORDS, 8)),
            rule("quoted-speech", BODY, 1.11, "opens with a quotation mark", is(STARTS_QUOTE), atLeast(WORDS, 6)),
            rule("correction", BODY, 0.5, "a correction note", atLeast(LEX_CORRECTION, 2), atLeast(WORDS, 5)),
            rule("linked", BODY, -0.05, "mostly link text", above(LINKED_SHARE, 0.6f)),
            rule("prose-window", BODY, 0.94, "prose all around", above(WINDOW_PROSE, 0.4f)),
            rule("no-prose-window", BODY, -0.05, "no prose around", below(WINDOW_PROSE, 0.1f)),
            rule(
                    "icon-dump-not-body",
                    BODY,
                    -4.0,
                    "a very long line without a sentence",
                    above(WORDS, 40),
                    below(SENTENCES, 1),
                    below(COMMAS, 2),
                    below(DENSE, 1),
                    below(IS_CODE, 1)),
            rule("code", BODY, 0.74, "preformatted text", is(IS_CODE)),
            rule("quoted-block", BODY, 0.15, "inside a quotation", is(IS_QUOTED)),
            rule(
                    "declared",
                    BODY,
                    0.81,
                    "stands in the declared article body",
                    above(DECLARED_BODY, 0.6f),
                    atLeast(WORDS, 5)),
            rule(
                    "undeclared",
                    BODY,
                    -2.08,
                    "not in the declared article body",
                    is(HAS_DECLARED_BODY),
                    below(DECLARED_BODY, 0.2f)),
            rule("symbols", BODY, -0.05, "many symbols", above(SYMBOL_SHARE, 0.12f)),
            rule("hidden", BODY, -6.0, "not shown to readers", is(HIDDEN)),
            rule(
                    "glued-words",
                    NAVIGATION,
                    3.03,
                    "many glued words, as of icon names",
                    above(GLUED_CASE, 3),
                    below(SENTENCES, 1)),
            rule(
                    "icon-dump",
                    NAVIGATION,
                    5.0,
                    "a very long line without a sentence",
                    above(WORDS, 40),
                    below(SENTENCES, 1),
                    below(COMMAS, 2),
                    below(DENSE, 1)));

    private ProseRules() {}
}
