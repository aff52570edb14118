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
import static dev.winnow.rules.Rule.rule;

import java.util.List;

/** Rules about title, standfirst, headings, byline and date. */
final class HeadRules {

    static final List<Rule> ALL = List.of(
            rule("title-guess", TITLE, 5.0, "looks most like the title", (t, r) -> t.is(r, TITLE_GUESS)),
            rule("title-exact", TITLE, 0.05, "is the declared title", (t, r) -> t.is(r, TITLE_EXACT)),
            rule(
                    "title-like",
                    TITLE,
                    0.11,
                    "has most words of the title",
                    (t, r) -> t.get(r, TITLE_RECALL) > 0.8f && t.get(r, TITLE_COVER) > 0.8f),
            rule("title-not", TITLE, -0.05, "not like the title", (t, r) -> t.get(r, TITLE_RECALL) < 0.6f),
            rule("title-h1", TITLE, 2.08, "a first-level heading", (t, r) -> t.get(r, HEADING_LEVEL) == 1),
            rule(
                    "title-late",
                    TITLE,
                    -0.05,
                    "long after the text began",
                    (t, r) -> t.is(r, IN_SPAN) && t.get(r, SPAN_PLACE) > 0.1f),
            rule("title-not-body", BODY, -0.68, "a copy of the title", (t, r) -> t.is(r, TITLE_GUESS)),
            rule("title-not-navigation", NAVIGATION, -0.05, "a copy of the title", (t, r) -> t.is(r, TITLE_GUESS)),
            rule("summary-heading", SUMMARY, 6.0, "a heading of key points", (t, r) -> t.get(r, LEX_SUMMARY) == 3),
            rule("summary-under", SUMMARY, 2.89, "under a heading of key points", (t, r) -> t.is(r, UNDER_SUMMARY)),
            rule(
                    "summary-bullet",
                    SUMMARY,
                    4.1,
                    "a bullet under a heading of key points",
                    (t, r) -> t.is(r, UNDER_SUMMARY) && t.is(r, STARTS_BULLET)),
            rule(
                    "summary-under-not-body",
                    BODY,
                    -2.39,
                    "under a heading of key points",
                    (t, r) -> t.is(r, UNDER_SUMMARY)),
            rule(
                    "summary-after-title",
                    SUMMARY,
                    2.8,
                    "follows the title",
                    (t, r) -> t.get(r, AFTER_TITLE) > 0
                            && t.get(r, AFTER_TITLE) <= 2
                            && t.get(r, WORDS) >= 9
                            && t.get(r, WORDS) <= 60
                            && !t.is(r, TITLE_GUESS)
                            && t.is(r, BEFORE_SPAN)),
            rule(
                    "summary-first",
                    SUMMARY,
                    2.9,
                    "the first prose after the title",
                    (t, r) -> t.get(r, AFTER_TITLE) > 0 && t.get(r, AFTER_TITLE) <= 2 && t.is(r, LONG)),
            rule(
                    "summary-described",
                    SUMMARY,
                    2.94,
                    "is the declared description",
                    (t, r) -> t.get(r, DESCRIPTION_COVER) > 0.8f && t.get(r, DESCRIPTION_RECALL) > 0.6f),
            rule("heading-tag", HEADING, 3.09, "a heading element", (t, r) -> t.get(r, HEADING_LEVEL) >= 2),
            rule(
                    "heading-tag-in-text",
                    HEADING,
                    0.05,
                    "a heading inside the stretch of prose",
                    (t, r) -> t.get(r, HEADING_LEVEL) >= 2 && t.is(r, IN_SPAN)),
            rule(
                    "heading-tag-linked",
                    HEADING,
                    -1.09,
                    "a linked heading",
                    (t, r) -> t.get(r, HEADING_LEVEL) >= 2 && t.get(r, LINKED_SHARE) > 0.5f),
            rule(
                    "heading-short",
                    HEADING,
                    3.34,
                    "a short line between prose",
                    (t, r) -> t.is(r, IN_SPAN)
                            && t.get(r, WORDS) <= 10
                            && t.get(r, WORDS) >= 1
                            && !t.is(r, ENDS_SENTENCE)
                            && t.get(r, NEXT1_PROSE) > 0.5f),
            rule(
                    "heading-question",
                    HEADING,
                    4.03,
                    "a short question",
                    (t, r) -> t.is(r, ENDS_QUESTION) && t.get(r, WORDS) <= 12 && t.get(r, NEXT1_PROSE) > 0.5f),
            rule("heading-outside", HEADING, -0.3, "outside the stretch of prose", (t, r) -> !t.is(r, IN_SPAN)),
            rule("heading-furniture", HEADING, -1.21, "words of furniture", (t, r) -> t.get(r, FURNITURE_SHARE) > 0.6f),
            rule("heading-long", HEADING, -2.58, "too long for a heading", (t, r) -> t.get(r, WORDS) > 16),
            rule(
                    "kicker",
                    NAVIGATION,
                    1.76,
                    "a short line above the title",
                    (t, r) -> t.get(r, TITLE_RECALL) < 0.6f
                            && t.get(r, AFTER_TITLE) < 1
                            && t.get(r, WORDS) <= 6
                            && !t.is(r, IN_SPAN)
                            && t.is(r, BEFORE_SPAN)),
            rule(
                    "byline-phrase",
                    BYLINE,
                    3.34,
                    "words of a byline",
                    (t, r) -> t.get(r, LEX_BYLINE) >= 2 && t.get(r, WORDS) <= 14),
            rule(
                    "byline-whole",
                    BYLINE,
                    0.05,
                    "nothing but words of a byline",
                    (t, r) -> t.get(r, LEX_BYLINE) == 3 && t.get(r, WORDS) <= 14),
            rule(
                    "byline-inside",
                    BYLINE,
                    1.2,
                    "words of a byline inside",
                    (t, r) -> t.get(r, LEX_BYLINE) == 1 && t.get(r, WORDS) <= 16),
            rule(
                    "byline-credits",
                    BYLINE,
                    3.41,
                    "a dash and words of a byline",
                    (t, r) -> t.is(r, STARTS_DASH) && t.get(r, LEX_BYLINE) >= 1 && t.get(r, WORDS) <= 20),
            rule(
                    "byline-name",
                    BYLINE,
                    2.76,
                    "two or three capitalised words below the title",
                    (t, r) -> t.get(r, AFTER_TITLE) > 0
                            && t.get(r, AFTER_TITLE) <= 8
                            && t.is(r, BEFORE_SPAN)
                            && t.get(r, WORDS) >= 2
                            && t.get(r, WORDS) <= 4
                            && t.get(r, CAPITALISED_SHARE) > 0.9f
                            && t.get(r, DIGIT_SHARE) < 0.01f
                            && t.get(r, FURNITURE_SHARE) < 0.5f),
            rule("byline-author", BYLINE, 3.11, "the declared author", (t, r) -> t.is(r, IS_AUTHOR)),
            rule(
                    "byline-named",
                    BYLINE,
                    3.05,
                    "class words of a byline",
                    (t, r) -> t.get(r, NAME_BYLINE) >= 2 && t.get(r, WORDS) <= 40),
            rule(
                    "byline-date",
                    BYLINE,
                    0.05,
                    "a name with a date",
                    (t, r) -> t.is(r, LEX_BYLINE) && t.is(r, LEX_DATELINE) && t.get(r, WORDS) <= 16),
            rule(
                    "dateline-phrase",
                    DATELINE,
                    2.15,
                    "words of a date",
                    (t, r) -> t.get(r, LEX_DATELINE) >= 1 && t.get(r, WORDS) <= 12),
            rule(
                    "dateline-year",
                    DATELINE,
                    0.87,
                    "a short line with a year and digits",
                    (t, r) -> t.is(r, HAS_YEAR) && t.get(r, WORDS) <= 8 && t.get(r, DIGIT_SHARE) > 0.2f),
            rule(
                    "dateline-clock",
                    DATELINE,
                    0.82,
                    "a time of day",
                    (t, r) -> t.get(r, CLOCK_TIMES) >= 1 && t.get(r, WORDS) <= 10 && t.get(r, DIGIT_SHARE) > 0.15f),
            rule(
                    "dateline-named",
                    DATELINE,
                    0.99,
                    "class words of a date",
                    (t, r) -> t.get(r, NAME_DATE) >= 2 && t.get(r, WORDS) <= 14),
            rule(
                    "dateline-below-title",
                    DATELINE,
                    2.42,
                    "below the title",
                    (t, r) -> t.get(r, AFTER_TITLE) > 0
                            && t.get(r, AFTER_TITLE) <= 9
                            && t.is(r, HAS_YEAR)
                            && t.get(r, WORDS) <= 9));

    private HeadRules() {}
}
