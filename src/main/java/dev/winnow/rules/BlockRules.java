package dev.winnow.rules;

import static dev.winnow.document.Role.ADVERT;
import static dev.winnow.document.Role.BODY;
import static dev.winnow.document.Role.COMMENT;
import static dev.winnow.document.Role.COMMENT_PROMPT;
import static dev.winnow.document.Role.LEGAL;
import static dev.winnow.document.Role.RELATED;
import static dev.winnow.document.Role.SHARE;
import static dev.winnow.document.Role.WIDGET;
import static dev.winnow.features.Feature.AFTER_SPAN;
import static dev.winnow.features.Feature.ENDS_SENTENCE;
import static dev.winnow.features.Feature.LONG;
import static dev.winnow.features.Feature.TITLE_GUESS;
import static dev.winnow.features.Feature.UNDER_ADVERT;
import static dev.winnow.features.Feature.UNDER_COMMENT;
import static dev.winnow.features.Feature.UNDER_LEGAL;
import static dev.winnow.features.Feature.UNDER_RELATED;
import static dev.winnow.features.Feature.UNDER_SHARE;
import static dev.winnow.features.Feature.UNDER_WIDGET;
import static dev.winnow.features.Feature.WORDS;
import static dev.winnow.rules.Rule.headed;
import static dev.winnow.rules.Rule.rule;

import java.util.List;

/** Rules about what stands under a heading of furniture. */
final class BlockRules {

    static final List<Rule> ALL = List.of(
            headed(
                    "under-related",
                    RELATED,
                    3.08,
                    UNDER_RELATED,
                    "under a heading of other pieces",
                    (t, r) -> t.is(r, UNDER_RELATED) && t.get(r, UNDER_RELATED) <= 12),
            headed(
                    "under-related-not-body",
                    BODY,
                    -0.05,
                    UNDER_RELATED,
                    "under a heading of other pieces",
                    (t, r) -> t.is(r, UNDER_RELATED) && t.get(r, UNDER_RELATED) <= 12),
            headed(
                    "under-comment",
                    COMMENT,
                    1.68,
                    UNDER_COMMENT,
                    "under a heading of comments",
                    (t, r) -> t.is(r, UNDER_COMMENT) && t.get(r, UNDER_COMMENT) <= 400),
            headed(
                    "under-comment-not-body",
                    BODY,
                    -0.2,
                    UNDER_COMMENT,
                    "under a heading of comments",
                    (t, r) -> t.is(r, UNDER_COMMENT) && t.get(r, UNDER_COMMENT) <= 400),
            headed(
                    "under-share",
                    SHARE,
                    1.28,
                    UNDER_SHARE,
                    "under a heading of sharing",
                    (t, r) -> t.is(r, UNDER_SHARE) && t.get(r, UNDER_SHARE) <= 4),
            headed(
                    "under-share-not-body",
                    BODY,
                    -0.5,
                    UNDER_SHARE,
                    "under a heading of sharing",
                    (t, r) -> t.is(r, UNDER_SHARE) && t.get(r, UNDER_SHARE) <= 4),
            headed(
                    "under-advert",
                    ADVERT,
                    1.53,
                    UNDER_ADVERT,
                    "under a heading of advertising",
                    (t, r) -> t.is(r, UNDER_ADVERT) && t.get(r, UNDER_ADVERT) <= 3),
            headed(
                    "under-advert-not-body",
                    BODY,
                    -0.05,
                    UNDER_ADVERT,
                    "under a heading of advertising",
                    (t, r) -> t.is(r, UNDER_ADVERT) && t.get(r, UNDER_ADVERT) <= 3),
            headed(
                    "under-legal",
                    LEGAL,
                    2.79,
                    UNDER_LEGAL,
                    "under a heading of legal matter",
                    (t, r) -> t.is(r, UNDER_LEGAL) && t.get(r, UNDER_LEGAL) <= 12),
            headed(
                    "under-legal-not-body",
                    BODY,
                    -2.1,
                    UNDER_LEGAL,
                    "under a heading of legal matter",
                    (t, r) -> t.is(r, UNDER_LEGAL) && t.get(r, UNDER_LEGAL) <= 12),
            headed(
                    "under-widget",
                    WIDGET,
                    1.26,
                    UNDER_WIDGET,
                    "under a heading of a widget",
                    (t, r) -> t.is(r, UNDER_WIDGET) && t.get(r, UNDER_WIDGET) <= 3),
            headed(
                    "under-widget-not-body",
                    BODY,
                    -0.05,
                    UNDER_WIDGET,
                    "under a heading of a widget",
                    (t, r) -> t.is(r, UNDER_WIDGET) && t.get(r, UNDER_WIDGET) <= 3),
            rule(
                    "related-title",
                    RELATED,
                    1.02,
                    "a headline under a heading of other pieces",
                    (t, r) -> t.is(r, UNDER_RELATED)
                            && t.get(r, WORDS) >= 4
                            && t.get(r, WORDS) <= 22
                            && !t.is(r, ENDS_SENTENCE)),
            rule(
                    "comment-text",
                    COMMENT,
                    1.7,
                    "prose under a heading of comments",
                    (t, r) -> t.is(r, UNDER_COMMENT) && t.is(r, AFTER_SPAN) && t.is(r, LONG)),
            rule(
                    "comment-furniture",
                    COMMENT_PROMPT,
                    2.26,
                    "near a heading of comments",
                    (t, r) -> t.is(r, UNDER_COMMENT)
                            && t.get(r, UNDER_COMMENT) <= 3
                            && !t.is(r, TITLE_GUESS)
                            && t.get(r, WORDS) <= 16));

    private BlockRules() {}
}
