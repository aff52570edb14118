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
import static dev.winnow.rules.Bounds.atLeast;
import static dev.winnow.rules.Bounds.atMost;
import static dev.winnow.rules.Bounds.is;
import static dev.winnow.rules.Bounds.isNot;
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
                    is(UNDER_RELATED),
                    atMost(UNDER_RELATED, 12)),
            headed(
                    "under-related-not-body",
                    BODY,
                    -0.05,
                    UNDER_RELATED,
                    "under a heading of other pieces",
                    is(UNDER_RELATED),
                    atMost(UNDER_RELATED, 12)),
            headed(
                    "under-comment",
                    COMMENT,
                    1.68,
                    UNDER_COMMENT,
                    "under a heading of comments",
                    is(UNDER_COMMENT),
                    atMost(UNDER_COMMENT, 400)),
            headed(
                    "under-comment-not-body",
                    BODY,
                    -0.2,
                    UNDER_COMMENT,
                    "under a heading of comments",
                    is(UNDER_COMMENT),
                    atMost(UNDER_COMMENT, 400)),
            headed(
                    "under-share",
                    SHARE,
                    1.28,
                    UNDER_SHARE,
                    "under a heading of sharing",
                    is(UNDER_SHARE),
                    atMost(UNDER_SHARE, 4)),
            headed(
                    "under-share-not-body",
                    BODY,
                    -0.5,
                    UNDER_SHARE,
                    "under a heading of sharing",
                    is(UNDER_SHARE),
                    atMost(UNDER_SHARE, 4)),
            headed(
                    "under-advert",
                    ADVERT,
                    1.53,
                    UNDER_ADVERT,
                    "under a heading of advertising",
                    is(UNDER_ADVERT),
                    atMost(UNDER_ADVERT, 3)),
            headed(
                    "under-advert-not-body",
                    BODY,
                    -0.05,
                    UNDER_ADVERT,
                    "under a heading of advertising",
                    is(UNDER_ADVERT),
                    atMost(UNDER_ADVERT, 3)),
            headed(
                    "under-legal",
                    LEGAL,
                    2.79,
                    UNDER_LEGAL,
                    "under a heading of legal matter",
                    is(UNDER_LEGAL),
                    atMost(UNDER_LEGAL, 12)),
            headed(
                    "under-legal-not-body",
                    BODY,
                    -2.1,
                    UNDER_LEGAL,
                    "under a heading of legal matter",
                    is(UNDER_LEGAL),
                    atMost(UNDER_LEGAL, 12)),
            headed(
                    "under-widget",
                    WIDGET,
                    1.26,
                    UNDER_WIDGET,
                    "under a heading of a widget",
                    is(UNDER_WIDGET),
                    atMost(UNDER_WIDGET, 3)),
            headed(
                    "under-widget-not-body",
                    BODY,
                    -0.05,
                    UNDER_WIDGET,
                    "under a heading of a widget",
                    is(UNDER_WIDGET),
                    atMost(UNDER_WIDGET, 3)),
            rule(
                    "related-title",
                    RELATED,
                    1.02,
                    "a headline under a heading of other pieces",
                    is(UNDER_RELATED),
                    atLeast(WORDS, 4),
                    atMost(WORDS, 22),
                    isNot(ENDS_SENTENCE)),
            rule(
                    "comment-text",
                    COMMENT,
                    1.7,
                    "prose under a heading of comments",
                    is(UNDER_COMMENT),
                    is(AFTER_SPAN),
                    is(LONG)),
            rule(
                    "comment-furniture",
                    COMMENT_PROMPT,
                    2.26,
                    "near a heading of comments",
                    is(UNDER_COMMENT),
                    atMost(UNDER_COMMENT, 3),
                    isNot(TITLE_GUESS),
                    atMost(WORDS, 16)));

    private BlockRules() {}
}
