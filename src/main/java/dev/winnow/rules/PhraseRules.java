package dev.winnow.rules;

import static dev.winnow.document.Role.ADVERT;
import static dev.winnow.document.Role.BODY;
import static dev.winnow.document.Role.COMMENT_PROMPT;
import static dev.winnow.document.Role.LEGAL;
import static dev.winnow.document.Role.NAVIGATION;
import static dev.winnow.document.Role.PAYWALL;
import static dev.winnow.document.Role.RELATED;
import static dev.winnow.document.Role.SHARE;
import static dev.winnow.document.Role.SIGNUP;
import static dev.winnow.document.Role.WIDGET;
import static dev.winnow.features.Feature.COPIES;
import static dev.winnow.features.Feature.COPYRIGHT;
import static dev.winnow.features.Feature.ENDS_SENTENCE;
import static dev.winnow.features.Feature.FURNITURE_SHARE;
import static dev.winnow.features.Feature.HAS_YEAR;
import static dev.winnow.features.Feature.IN_SPAN;
import static dev.winnow.features.Feature.LEX_ADVERT;
import static dev.winnow.features.Feature.LEX_COMMENT;
import static dev.winnow.features.Feature.LEX_ERROR;
import static dev.winnow.features.Feature.LEX_FORUM;
import static dev.winnow.features.Feature.LEX_LEGAL;
import static dev.winnow.features.Feature.LEX_NAVIGATION;
import static dev.winnow.features.Feature.LEX_PAYWALL;
import static dev.winnow.features.Feature.LEX_RELATED;
import static dev.winnow.features.Feature.LEX_SHARE;
import static dev.winnow.features.Feature.LEX_SIGNUP;
import static dev.winnow.features.Feature.LEX_WIDGET;
import static dev.winnow.features.Feature.PAGE_WORDS;
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

/** Rules about phrases of the lexicons. */
final class PhraseRules {

    static final List<Rule> ALL = List.of(
            rule("navigation-whole", NAVIGATION, 2.73, "nothing but a phrase of menus", equal(LEX_NAVIGATION, 3)),
            rule(
                    "navigation-edge",
                    NAVIGATION,
                    2.06,
                    "begins or ends with a phrase of menus",
                    equal(LEX_NAVIGATION, 2),
                    atMost(WORDS, 30)),
            rule(
                    "navigation-inside",
                    NAVIGATION,
                    1.41,
                    "holds a phrase of menus",
                    equal(LEX_NAVIGATION, 1),
                    atMost(WORDS, 16)),
            rule(
                    "related-whole",
                    RELATED,
                    1.56,
                    "nothing but a phrase of links to other pieces",
                    equal(LEX_RELATED, 3)),
            rule(
                    "related-edge",
                    RELATED,
                    2.92,
                    "begins or ends with a phrase of links to other pieces",
                    equal(LEX_RELATED, 2),
                    atMost(WORDS, 30)),
            rule(
                    "related-opener",
                    RELATED,
                    5.0,
                    "a phrase of links to other pieces and then a title, amid the text",
                    equal(LEX_RELATED, 2),
                    is(IN_SPAN),
                    atMost(WORDS, 25),
                    isNot(ENDS_SENTENCE),
                    isNot(COPIES)),
            rule(
                    "related-inside",
                    RELATED,
                    1.4,
                    "holds a phrase of links to other pieces",
                    equal(LEX_RELATED, 1),
                    atMost(WORDS, 16)),
            rule("paywall-whole", PAYWALL, 1.59, "nothing but a phrase of a pitch for money", equal(LEX_PAYWALL, 3)),
            rule(
                    "paywall-edge",
                    PAYWALL,
                    4.19,
                    "begins or ends with a phrase of a pitch for money",
                    equal(LEX_PAYWALL, 2),
                    atMost(WORDS, 30)),
            rule(
                    "paywall-inside",
                    PAYWALL,
                    2.79,
                    "holds a phrase of a pitch for money",
                    equal(LEX_PAYWALL, 1),
                    atMost(WORDS, 16)),
            rule(
                    "paywall-in-prose",
                    PAYWALL,
                    2.14,
                    "prose with a phrase of a pitch for money",
                    atLeast(LEX_PAYWALL, 1),
                    above(WORDS, 16)),
            rule("signup-whole", SIGNUP, 2.01, "nothing but a phrase of a sign-up", equal(LEX_SIGNUP, 3)),
            rule(
                    "signup-edge",
                    SIGNUP,
                    3.8,
                    "begins or ends with a phrase of a sign-up",
                    equal(LEX_SIGNUP, 2),
                    atMost(WORDS, 30)),
            rule("signup-inside", SIGNUP, 3.0, "holds a phrase of a sign-up", equal(LEX_SIGNUP, 1), atMost(WORDS, 16)),
            rule(
                    "signup-in-prose",
                    SIGNUP,
                    3.69,
                    "prose with a phrase of a sign-up",
                    atLeast(LEX_SIGNUP, 1),
                    above(WORDS, 16)),
            rule("comment-whole", COMMENT_PROMPT, 4.1, "nothing but a phrase of a comment area", equal(LEX_COMMENT, 3)),
            rule(
                    "comment-edge",
                    COMMENT_PROMPT,
                    4.63,
                    "begins or ends with a phrase of a comment area",
                    equal(LEX_COMMENT, 2),
                    atMost(WORDS, 30)),
            rule(
                    "comment-inside",
                    COMMENT_PROMPT,
                    2.05,
                    "holds a phrase of a comment area",
                    equal(LEX_COMMENT, 1),
                    atMost(WORDS, 16)),
            rule(
                    "comment-in-prose",
                    COMMENT_PROMPT,
                    1.78,
                    "prose with a phrase of a comment area",
                    atLeast(LEX_COMMENT, 1),
                    above(WORDS, 16)),
            rule("share-whole", SHARE, 4.77, "nothing but a phrase of sharing", equal(LEX_SHARE, 3)),
            rule(
                    "share-edge",
                    SHARE,
                    2.63,
                    "begins or ends with a phrase of sharing",
                    equal(LEX_SHARE, 2),
                    atMost(WORDS, 30)),
            rule("share-inside", SHARE, 1.4, "holds a phrase of sharing", equal(LEX_SHARE, 1), atMost(WORDS, 16)),
            rule("advert-whole", ADVERT, 3.84, "nothing but a phrase of advertising", equal(LEX_ADVERT, 3)),
            rule(
                    "advert-edge",
                    ADVERT,
                    3.73,
                    "begins or ends with a phrase of advertising",
                    equal(LEX_ADVERT, 2),
                    atMost(WORDS, 30)),
            rule(
                    "advert-inside",
                    ADVERT,
                    1.52,
                    "holds a phrase of advertising",
                    equal(LEX_ADVERT, 1),
                    atMost(WORDS, 16)),
            rule("legal-whole", LEGAL, 3.96, "nothing but a phrase of legal matter", equal(LEX_LEGAL, 3)),
            rule(
                    "legal-edge",
                    LEGAL,
                    3.45,
                    "begins or ends with a phrase of legal matter",
                    equal(LEX_LEGAL, 2),
                    atMost(WORDS, 30)),
            rule("legal-inside", LEGAL, 2.52, "holds a phrase of legal matter", equal(LEX_LEGAL, 1), atMost(WORDS, 16)),
            rule(
                    "legal-in-prose",
                    LEGAL,
                    6.58,
                    "prose with a phrase of legal matter",
                    atLeast(LEX_LEGAL, 1),
                    above(WORDS, 16)),
            rule("widget-whole", WIDGET, 3.17, "nothing but a phrase of a widget", equal(LEX_WIDGET, 3)),
            rule(
                    "widget-edge",
                    WIDGET,
                    3.46,
                    "begins or ends with a phrase of a widget",
                    equal(LEX_WIDGET, 2),
                    atMost(WORDS, 30)),
            rule("widget-inside", WIDGET, 1.42, "holds a phrase of a widget", equal(LEX_WIDGET, 1), atMost(WORDS, 16)),
            rule("furniture", BODY, -1.67, "mostly a phrase of furniture", above(FURNITURE_SHARE, 0.6f)),
            rule(
                    "furniture-some",
                    BODY,
                    -1.75,
                    "partly a phrase of furniture",
                    above(FURNITURE_SHARE, 0.25f),
                    atMost(FURNITURE_SHARE, 0.6f)),
            rule("forum-card", WIDGET, 3.29, "words of a forum card", atLeast(LEX_FORUM, 2), atMost(WORDS, 8)),
            rule("error-page", WIDGET, 2.41, "words of an error page", atLeast(LEX_ERROR, 1), below(PAGE_WORDS, 250)),
            rule(
                    "error-page-body",
                    BODY,
                    -1.5,
                    "words of an error page",
                    atLeast(LEX_ERROR, 1),
                    below(PAGE_WORDS, 250)),
            rule("copyright-year", LEGAL, 2.74, "a copyright sign and a year", is(COPYRIGHT), is(HAS_YEAR)));

    private PhraseRules() {}
}
