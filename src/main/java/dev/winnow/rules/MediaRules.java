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
import static dev.winnow.rules.Rule.rule;

import java.util.List;

/** Rules about captions, credits and players. */
final class MediaRules {

    static final List<Rule> ALL = List.of(
            rule(
                    "caption-phrase",
                    CAPTION,
                    3.47,
                    "words of a caption",
                    (t, r) -> t.get(r, LEX_CAPTION) >= 1 && t.get(r, WORDS) <= 70),
            rule(
                    "caption-phrase-edge",
                    CAPTION,
                    1.75,
                    "begins or ends with words of a caption",
                    (t, r) -> t.get(r, LEX_CAPTION) >= 2),
            rule(
                    "caption-credit-follows",
                    CAPTION,
                    2.83,
                    "a credit follows",
                    (t, r) -> t.get(r, NEXT1_CREDIT) >= 2
                            && t.get(r, NEXT1_WORDS) <= 8
                            && t.get(r, WORDS) >= 5
                            && t.get(r, WORDS) <= 80),
            rule(
                    "caption-credit-ends",
                    CAPTION,
                    3.33,
                    "ends in a credit",
                    (t, r) -> t.get(r, LEX_CREDIT) >= 2 && t.get(r, WORDS) >= 6 && t.get(r, WORDS) <= 80),
            rule(
                    "caption-credit-inside",
                    CAPTION,
                    3.73,
                    "holds a credit",
                    (t, r) -> t.get(r, LEX_CREDIT) == 1 && t.get(r, WORDS) >= 6 && t.get(r, WORDS) <= 60),
            rule(
                    "caption-copyright",
                    CAPTION,
                    3.65,
                    "a sentence with a copyright sign",
                    (t, r) ->
                            t.is(r, COPYRIGHT) && t.get(r, WORDS) >= 8 && t.get(r, WORDS) <= 70 && !t.is(r, HAS_YEAR)),
            rule(
                    "caption-twice",
                    CAPTION,
                    4.2,
                    "printed twice close by",
                    (t, r) -> t.is(r, COPY_NEAR)
                            && t.get(r, WORDS) >= 6
                            && !t.is(r, TITLE_GUESS)
                            && !t.is(r, COPY_BULLETED)
                            && t.get(r, UNDER_COMMENT) < 1),
            rule(
                    "caption-copy",
                    CAPTION,
                    0.98,
                    "printed twice",
                    (t, r) -> t.get(r, COPIES) >= 1
                            && t.get(r, WORDS) >= 8
                            && !t.is(r, TITLE_GUESS)
                            && !t.is(r, COPY_BULLETED)
                            && !t.is(r, STARTS_BULLET)
                            && t.get(r, UNDER_COMMENT) < 1),
            rule(
                    "caption-twice-not-body",
                    BODY,
                    -2.5,
                    "printed twice close by",
                    (t, r) -> t.is(r, COPY_NEAR)
                            && t.get(r, WORDS) >= 6
                            && !t.is(r, TITLE_GUESS)
                            && !t.is(r, COPY_BULLETED)),
            rule("caption-tag", CAPTION, 1.52, "a caption element", (t, r) -> t.is(r, IS_CAPTION)),
            rule("caption-figure", CAPTION, 0.49, "inside a figure", (t, r) -> t.is(r, IN_FIGURE)),
            rule("caption-figure-not-body", BODY, -1.45, "inside a figure", (t, r) -> t.is(r, IN_FIGURE)),
            rule("caption-named", CAPTION, 2.13, "class words of a caption", (t, r) -> t.get(r, NAME_CAPTION) >= 2),
            rule(
                    "caption-named-not-body",
                    BODY,
                    -4.22,
                    "class words of a caption",
                    (t, r) -> t.get(r, NAME_CAPTION) >= 2),
            rule(
                    "caption-before-text",
                    CAPTION,
                    1.76,
                    "a phrase with words of the title between byline and text",
                    (t, r) -> t.get(r, AFTER_TITLE) >= 4
                            && t.get(r, BEFORE_SPAN) > 0
                            && t.get(r, TITLE_COVER) > 0.5f
                            && t.get(r, TITLE_GUESS) < 1
                            && t.get(r, WORDS) >= 5
                            && t.get(r, WORDS) <= 20
                            && !t.is(r, ENDS_SENTENCE)),
            rule(
                    "caption-credit-follows-not-body",
                    BODY,
                    -2.0,
                    "a credit follows",
                    (t, r) -> t.get(r, NEXT1_CREDIT) >= 2 && t.get(r, NEXT1_WORDS) <= 8),
            rule(
                    "caption-credit-ends-not-body",
                    BODY,
                    -1.5,
                    "ends in a credit",
                    (t, r) -> t.get(r, LEX_CREDIT) >= 2 && t.get(r, WORDS) <= 80),
            rule("credit-whole", CREDIT, 0.05, "nothing but a credit", (t, r) -> t.get(r, LEX_CREDIT) == 3),
            rule(
                    "credit-short",
                    CREDIT,
                    4.21,
                    "short, with words of a credit",
                    (t, r) -> t.get(r, LEX_CREDIT) >= 2 && t.get(r, WORDS) <= 6),
            rule(
                    "credit-bar",
                    CREDIT,
                    2.77,
                    "a bar and words of a credit",
                    (t, r) -> t.get(r, LEX_CREDIT) >= 1 && t.get(r, BARS) >= 1 && t.get(r, WORDS) <= 8),
            rule(
                    "credit-shape",
                    CREDIT,
                    3.2,
                    "a few words with a bar in the text",
                    (t, r) -> t.is(r, IN_SPAN)
                            && t.get(r, BARS) >= 1
                            && t.get(r, WORDS) <= 6
                            && t.get(r, WORDS) >= 2
                            && !t.is(r, ENDS_SENTENCE)
                            && t.get(r, LINKED_SHARE) < 0.5f),
            rule("bar-not-heading", HEADING, -3.0, "a bar", (t, r) -> t.get(r, BARS) >= 1 && t.get(r, WORDS) <= 8),
            rule(
                    "caption-before-shape",
                    CAPTION,
                    2.0,
                    "printed twice, nothing but a line between",
                    (t, r) -> t.is(r, IN_SPAN) && t.is(r, COPY_NEAR) && t.get(r, WORDS) >= 6),
            rule(
                    "number-not-heading",
                    HEADING,
                    -3.0,
                    "nothing but numbers",
                    (t, r) -> t.get(r, WORDS) <= 2 && t.get(r, DIGIT_SHARE) > 0.3f),
            rule(
                    "number-of-many",
                    WIDGET,
                    3.4,
                    "a number of many",
                    (t, r) -> t.get(r, WORDS) == 2 && t.get(r, DIGIT_SHARE) > 0.3f && t.get(r, SYMBOL_SHARE) > 0.1f),
            rule(
                    "number-not-body",
                    BODY,
                    -2.0,
                    "a number of many",
                    (t, r) -> t.get(r, WORDS) == 2 && t.get(r, DIGIT_SHARE) > 0.3f && t.get(r, SYMBOL_SHARE) > 0.1f),
            rule(
                    "credit-sign",
                    CREDIT,
                    0.05,
                    "a copyright sign without a year",
                    (t, r) -> t.is(r, COPYRIGHT) && t.get(r, WORDS) <= 6 && !t.is(r, HAS_YEAR)),
            rule(
                    "credit-named",
                    CREDIT,
                    3.48,
                    "class words of a credit",
                    (t, r) -> t.get(r, NAME_CREDIT) >= 2 && t.get(r, WORDS) <= 14),
            rule(
                    "player-clocks",
                    WIDGET,
                    4.68,
                    "running times",
                    (t, r) -> t.get(r, CLOCK_TIMES) >= 1
                            && t.get(r, WORDS) <= 4
                            && !t.is(r, HAS_YEAR)
                            && t.get(r, LEX_DATELINE) < 1),
            rule(
                    "counter",
                    WIDGET,
                    3.13,
                    "nothing but a number or sign",
                    (t, r) -> t.get(r, WORDS) <= 1 && t.get(r, DIGIT_SHARE) > 0.5f),
            rule("no-words", WIDGET, 3.49, "no words", (t, r) -> t.get(r, WORDS) < 1));

    private MediaRules() {}
}
