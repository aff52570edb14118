package dev.winnow.rules;

import static dev.winnow.document.Role.BODY;
import static dev.winnow.document.Role.CAPTION;
import static dev.winnow.document.Role.CREDIT;
import static dev.winnow.document.Role.HEADING;
import static dev.winnow.document.Role.WIDGET;
import static dev.winnow.features.Feature.AFTER_TITLE;
import static dev.winnow.features.Feature.BARS;
import static dev.winnow.features.Feature.BEFORE_SPAN;
import static dev.winnow.features.Feature.CLOCK_TIMES;
import static dev.winnow.features.Feature.COPIES;
import static dev.winnow.features.Feature.COPYRIGHT;
import static dev.winnow.features.Feature.COPY_BULLETED;
import static dev.winnow.features.Feature.COPY_NEAR;
import static dev.winnow.features.Feature.DIGIT_SHARE;
import static dev.winnow.features.Feature.ENDS_SENTENCE;
import static dev.winnow.features.Feature.HAS_YEAR;
import static dev.winnow.features.Feature.IN_FIGURE;
import static dev.winnow.features.Feature.IN_SPAN;
import static dev.winnow.features.Feature.IS_CAPTION;
import static dev.winnow.features.Feature.LEX_CAPTION;
import static dev.winnow.features.Feature.LEX_CREDIT;
import static dev.winnow.features.Feature.LEX_DATELINE;
import static dev.winnow.features.Feature.LINKED_SHARE;
import static dev.winnow.features.Feature.NAME_CAPTION;
import static dev.winnow.features.Feature.NAME_CREDIT;
import static dev.winnow.features.Feature.NEXT1_CREDIT;
import static dev.winnow.features.Feature.NEXT1_WORDS;
import static dev.winnow.features.Feature.STARTS_BULLET;
import static dev.winnow.features.Feature.SYMBOL_SHARE;
import static dev.winnow.features.Feature.TITLE_COVER;
import static dev.winnow.features.Feature.TITLE_GUESS;
import static dev.winnow.features.Feature.UNDER_COMMENT;
import static dev.winnow.features.Feature.WORDS;
import static dev.winnow.rules.Bounds.above;
import static dev.winnow.rules.Bounds.atLeast;
import static dev.winnow.rules.Bounds.atMost;
import static dev.winnow.rules.Bounds.below;
import static dev.winnow.rules.Bounds.equal;
import static dev.winnow.rules.Bounds.is;
import static dev.winnow.rules.Bounds.isNot;
import static dev.winnow.rules.Rule.rule;

import java.util.List;

/** Rules about captions, credits and players. */
final class MediaRules {

    static final List<Rule> ALL = List.of(
            rule("caption-phrase", CAPTION, 3.47, "words of a caption", atLeast(LEX_CAPTION, 1), atMost(WORDS, 70)),
            rule(
                    "caption-phrase-edge",
                    CAPTION,
                    1.75,
                    "begins or ends with words of a caption",
                    atLeast(LEX_CAPTION, 2)),
            rule(
                    "caption-credit-follows",
                    CAPTION,
                    2.83,
                    "a credit follows",
                    atLeast(NEXT1_CREDIT, 2),
                    atMost(NEXT1_WORDS, 8),
                    atLeast(WORDS, 5),
                    atMost(WORDS, 80)),
            rule(
                    "caption-credit-ends",
                    CAPTION,
                    3.33,
                    "ends in a credit",
                    atLeast(LEX_CREDIT, 2),
                    atLeast(WORDS, 6),
                    atMost(WORDS, 80)),
            rule(
                    "caption-credit-inside",
                    CAPTION,
                    3.73,
                    "holds a credit",
                    equal(LEX_CREDIT, 1),
                    atLeast(WORDS, 6),
                    atMost(WORDS, 60)),
            rule(
                    "caption-copyright",
                    CAPTION,
                    3.65,
                    "a sentence with a copyright sign",
                    is(COPYRIGHT),
                    atLeast(WORDS, 8),
                    atMost(WORDS, 70),
                    isNot(HAS_YEAR)),
            rule(
                    "caption-twice",
                    CAPTION,
                    4.2,
                    "printed twice close by",
                    is(COPY_NEAR),
                    atLeast(WORDS, 6),
                    isNot(TITLE_GUESS),
                    isNot(COPY_BULLETED),
                    below(UNDER_COMMENT, 1)),
            rule(
                    "caption-copy",
                    CAPTION,
                    0.98,
                    "printed twice",
                    atLeast(COPIES, 1),
                    atLeast(WORDS, 8),
                    isNot(TITLE_GUESS),
                    isNot(COPY_BULLETED),
                    isNot(STARTS_BULLET),
                    below(UNDER_COMMENT, 1)),
            rule(
                    "caption-twice-not-body",
                    BODY,
                    -2.5,
                    "printed twice close by",
                    is(COPY_NEAR),
                    atLeast(WORDS, 6),
                    isNot(TITLE_GUESS),
                    isNot(COPY_BULLETED)),
            rule("caption-tag", CAPTION, 1.52, "a caption element", is(IS_CAPTION)),
            rule("caption-figure", CAPTION, 0.49, "inside a figure", is(IN_FIGURE)),
            rule("caption-figure-not-body", BODY, -1.45, "inside a figure", is(IN_FIGURE)),
            rule("caption-named", CAPTION, 2.13, "class words of a caption", atLeast(NAME_CAPTION, 2)),
            rule("caption-named-not-body", BODY, -4.22, "class words of a caption", atLeast(NAME_CAPTION, 2)),
            rule(
                    "caption-before-text",
                    CAPTION,
                    1.76,
                    "a phrase with words of the title between byline and text",
                    atLeast(AFTER_TITLE, 4),
                    above(BEFORE_SPAN, 0),
                    above(TITLE_COVER, 0.5f),
                    below(TITLE_GUESS, 1),
                    atLeast(WORDS, 5),
                    atMost(WORDS, 20),
                    isNot(ENDS_SENTENCE)),
            rule(
                    "caption-credit-follows-not-body",
                    BODY,
                    -2.0,
                    "a credit follows",
                    atLeast(NEXT1_CREDIT, 2),
                    atMost(NEXT1_WORDS, 8)),
            rule(
                    "caption-credit-ends-not-body",
                    BODY,
                    -1.5,
                    "ends in a credit",
                    atLeast(LEX_CREDIT, 2),
                    atMost(WORDS, 80)),
            rule("credit-whole", CREDIT, 0.05, "nothing but a credit", equal(LEX_CREDIT, 3)),
            rule(
                    "credit-short",
                    CREDIT,
                    4.21,
                    "short, with words of a credit",
                    atLeast(LEX_CREDIT, 2),
                    atMost(WORDS, 6)),
            rule(
                    "credit-bar",
                    CREDIT,
                    2.77,
                    "a bar and words of a credit",
                    atLeast(LEX_CREDIT, 1),
                    atLeast(BARS, 1),
                    atMost(WORDS, 8)),
            rule(
                    "credit-shape",
                    CREDIT,
                    3.2,
                    "a few words with a bar in the text",
                    is(IN_SPAN),
                    atLeast(BARS, 1),
                    atMost(WORDS, 6),
                    atLeast(WORDS, 2),
                    isNot(ENDS_SENTENCE),
                    below(LINKED_SHARE, 0.5f)),
            rule("bar-not-heading", HEADING, -3.0, "a bar", atLeast(BARS, 1), atMost(WORDS, 8)),
            rule(
                    "caption-before-shape",
                    CAPTION,
                    2.0,
                    "printed twice, nothing but a line between",
                    is(IN_SPAN),
                    is(COPY_NEAR),
                    atLeast(WORDS, 6)),
            rule(
                    "number-not-heading",
                    HEADING,
                    -3.0,
                    "nothing but numbers",
                    atMost(WORDS, 2),
                    above(DIGIT_SHARE, 0.3f)),
            rule(
                    "number-of-many",
                    WIDGET,
                    3.4,
                    "a number of many",
                    equal(WORDS, 2),
                    above(DIGIT_SHARE, 0.3f),
                    above(SYMBOL_SHARE, 0.1f)),
            rule(
                    "number-not-body",
                    BODY,
                    -2.0,
                    "a number of many",
                    equal(WORDS, 2),
                    above(DIGIT_SHARE, 0.3f),
                    above(SYMBOL_SHARE, 0.1f)),
            rule(
                    "credit-sign",
                    CREDIT,
                    0.05,
                    "a copyright sign without a year",
                    is(COPYRIGHT),
                    atMost(WORDS, 6),
                    isNot(HAS_YEAR)),
            rule("credit-named", CREDIT, 3.48, "class words of a credit", atLeast(NAME_CREDIT, 2), atMost(WORDS, 14)),
            rule(
                    "player-clocks",
                    WIDGET,
                    4.68,
                    "running times",
                    atLeast(CLOCK_TIMES, 1),
                    atMost(WORDS, 4),
                    isNot(HAS_YEAR),
                    below(LEX_DATELINE, 1)),
            rule("counter", WIDGET, 3.13, "nothing but a number or sign", atMost(WORDS, 1), above(DIGIT_SHARE, 0.5f)),
            rule("no-words", WIDGET, 3.49, "no words", below(WORDS, 1)));

    private MediaRules() {}
}
