package dev.winnow.rules;

import static dev.winnow.document.Role.BODY;
import static dev.winnow.document.Role.BYLINE;
import static dev.winnow.document.Role.DATELINE;
import static dev.winnow.document.Role.HEADING;
import static dev.winnow.document.Role.NAVIGATION;
import static dev.winnow.document.Role.SUMMARY;
import static dev.winnow.document.Role.TITLE;
import static dev.winnow.features.Feature.AFTER_TITLE;
import static dev.winnow.features.Feature.BEFORE_SPAN;
import static dev.winnow.features.Feature.CAPITALISED_SHARE;
import static dev.winnow.features.Feature.CLOCK_TIMES;
import static dev.winnow.features.Feature.DESCRIPTION_COVER;
import static dev.winnow.features.Feature.DESCRIPTION_RECALL;
import static dev.winnow.features.Feature.DIGIT_SHARE;
import static dev.winnow.features.Feature.ENDS_QUESTION;
import static dev.winnow.features.Feature.ENDS_SENTENCE;
import static dev.winnow.features.Feature.FURNITURE_SHARE;
import static dev.winnow.features.Feature.HAS_YEAR;
import static dev.winnow.features.Feature.HEADING_LEVEL;
import static dev.winnow.features.Feature.IN_SPAN;
import static dev.winnow.features.Feature.IS_AUTHOR;
import static dev.winnow.features.Feature.LEX_BYLINE;
import static dev.winnow.features.Feature.LEX_DATELINE;
import static dev.winnow.features.Feature.LEX_SUMMARY;
import static dev.winnow.features.Feature.LINKED_SHARE;
import static dev.winnow.features.Feature.LONG;
import static dev.winnow.features.Feature.NAME_BYLINE;
import static dev.winnow.features.Feature.NAME_DATE;
import static dev.winnow.features.Feature.NEXT1_PROSE;
import static dev.winnow.features.Feature.SPAN_PLACE;
import static dev.winnow.features.Feature.STARTS_BULLET;
import static dev.winnow.features.Feature.STARTS_DASH;
import static dev.winnow.features.Feature.TITLE_COVER;
import static dev.winnow.features.Feature.TITLE_EXACT;
import static dev.winnow.features.Feature.TITLE_GUESS;
import static dev.winnow.features.Feature.TITLE_RECALL;
import static dev.winnow.features.Feature.UNDER_SUMMARY;
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

/** Rules about title, standfirst, headings, byline and date. */
final class HeadRules {

    static final List<Rule> ALL = List.of(
            rule("title-guess", TITLE, 5.0, "looks most like the title", is(TITLE_GUESS)),
            rule("title-exact", TITLE, 0.05, "is the declared title", is(TITLE_EXACT)),
            rule(
                    "title-like",
                    TITLE,
                    0.11,
                    "has most words of the title",
                    above(TITLE_RECALL, 0.8f),
                    above(TITLE_COVER, 0.8f)),
            rule("title-not", TITLE, -0.05, "not like the title", below(TITLE_RECALL, 0.6f)),
            rule("title-h1", TITLE, 2.08, "a first-level heading", equal(HEADING_LEVEL, 1)),
            rule("title-late", TITLE, -0.05, "long after the text began", is(IN_SPAN), above(SPAN_PLACE, 0.1f)),
            rule("title-not-body", BODY, -0.68, "a copy of the title", is(TITLE_GUESS)),
            rule("title-not-navigation", NAVIGATION, -0.05, "a copy of the title", is(TITLE_GUESS)),
            rule("summary-heading", SUMMARY, 6.0, "a heading of key points", equal(LEX_SUMMARY, 3)),
            rule("summary-under", SUMMARY, 2.89, "under a heading of key points", is(UNDER_SUMMARY)),
            rule(
                    "summary-bullet",
                    SUMMARY,
                    4.1,
                    "a bullet under a heading of key points",
                    is(UNDER_SUMMARY),
                    is(STARTS_BULLET)),
            rule("summary-under-not-body", BODY, -2.39, "under a heading of key points", is(UNDER_SUMMARY)),
            rule(
                    "summary-after-title",
                    SUMMARY,
                    2.8,
                    "follows the title",
                    above(AFTER_TITLE, 0),
                    atMost(AFTER_TITLE, 2),
                    atLeast(WORDS, 9),
                    atMost(WORDS, 60),
                    isNot(TITLE_GUESS),
                    is(BEFORE_SPAN)),
            rule(
                    "summary-first",
                    SUMMARY,
                    2.9,
                    "the first prose after the title",
                    above(AFTER_TITLE, 0),
                    atMost(AFTER_TITLE, 2),
                    is(LONG)),
            rule(
                    "summary-described",
                    SUMMARY,
                    2.94,
                    "is the declared description",
                    above(DESCRIPTION_COVER, 0.8f),
                    above(DESCRIPTION_RECALL, 0.6f)),
            rule("heading-tag", HEADING, 3.09, "a heading element", atLeast(HEADING_LEVEL, 2)),
            rule(
                    "heading-tag-in-text",
                    HEADING,
                    0.05,
                    "a heading inside the stretch of prose",
                    atLeast(HEADING_LEVEL, 2),
                    is(IN_SPAN)),
            rule(
                    "heading-tag-linked",
                    HEADING,
                    -1.09,
                    "a linked heading",
                    atLeast(HEADING_LEVEL, 2),
                    above(LINKED_SHARE, 0.5f)),
            rule(
                    "heading-short",
                    HEADING,
                    3.34,
                    "a short line between prose",
                    is(IN_SPAN),
                    atMost(WORDS, 10),
                    atLeast(WORDS, 1),
                    isNot(ENDS_SENTENCE),
                    above(NEXT1_PROSE, 0.5f)),
            rule(
                    "heading-question",
                    HEADING,
                    4.03,
                    "a short question",
                    is(ENDS_QUESTION),
                    atMost(WORDS, 12),
                    above(NEXT1_PROSE, 0.5f)),
            rule("heading-outside", HEADING, -0.3, "outside the stretch of prose", isNot(IN_SPAN)),
            rule("heading-furniture", HEADING, -1.21, "words of furniture", above(FURNITURE_SHARE, 0.6f)),
            rule("heading-long", HEADING, -2.58, "too long for a heading", above(WORDS, 16)),
            rule(
                    "kicker",
                    NAVIGATION,
                    1.76,
                    "a short line above the title",
                    below(TITLE_RECALL, 0.6f),
                    below(AFTER_TITLE, 1),
                    atMost(WORDS, 6),
                    isNot(IN_SPAN),
                    is(BEFORE_SPAN)),
            rule("byline-phrase", BYLINE, 3.34, "words of a byline", atLeast(LEX_BYLINE, 2), atMost(WORDS, 14)),
            rule(
                    "byline-whole",
                    BYLINE,
                    0.05,
                    "nothing but words of a byline",
                    equal(LEX_BYLINE, 3),
                    atMost(WORDS, 14)),
            rule("byline-inside", BYLINE, 1.2, "words of a byline inside", equal(LEX_BYLINE, 1), atMost(WORDS, 16)),
            rule(
                    "byline-credits",
                    BYLINE,
                    3.41,
                    "a dash and words of a byline",
                    is(STARTS_DASH),
                    atLeast(LEX_BYLINE, 1),
                    atMost(WORDS, 20)),
            rule(
                    "byline-name",
                    BYLINE,
                    2.76,
                    "two or three capitalised words below the title",
                    above(AFTER_TITLE, 0),
                    atMost(AFTER_TITLE, 8),
                    is(BEFORE_SPAN),
                    atLeast(WORDS, 2),
                    atMost(WORDS, 4),
                    above(CAPITALISED_SHARE, 0.9f),
                    below(DIGIT_SHARE, 0.01f),
                    below(FURNITURE_SHARE, 0.5f)),
            rule("byline-author", BYLINE, 3.11, "the declared author", is(IS_AUTHOR)),
            rule("byline-named", BYLINE, 3.05, "class words of a byline", atLeast(NAME_BYLINE, 2), atMost(WORDS, 40)),
            rule(
                    "byline-date",
                    BYLINE,
                    0.05,
                    "a name with a date",
                    is(LEX_BYLINE),
                    is(LEX_DATELINE),
                    atMost(WORDS, 16)),
            rule("dateline-phrase", DATELINE, 2.15, "words of a date", atLeast(LEX_DATELINE, 1), atMost(WORDS, 12)),
            rule(
                    "dateline-year",
                    DATELINE,
                    0.87,
                    "a short line with a year and digits",
                    is(HAS_YEAR),
                    atMost(WORDS, 8),
                    above(DIGIT_SHARE, 0.2f)),
            rule(
                    "dateline-clock",
                    DATELINE,
                    0.82,
                    "a time of day",
                    atLeast(CLOCK_TIMES, 1),
                    atMost(WORDS, 10),
                    above(DIGIT_SHARE, 0.15f)),
            rule("dateline-named", DATELINE, 0.99, "class words of a date", atLeast(NAME_DATE, 2), atMost(WORDS, 14)),
            rule(
                    "dateline-below-title",
                    DATELINE,
                    2.42,
                    "below the title",
                    above(AFTER_TITLE, 0),
                    atMost(AFTER_TITLE, 9),
                    is(HAS_YEAR),
                    atMost(WORDS, 9)));

    private HeadRules() {}
}
