package dev.winnow.rules;

import static dev.winnow.document.Role.ADVERT;
import static dev.winnow.document.Role.BODY;
import static dev.winnow.document.Role.COMMENT;
import static dev.winnow.document.Role.COMMENT_PROMPT;
import static dev.winnow.document.Role.LEGAL;
import static dev.winnow.document.Role.NAVIGATION;
import static dev.winnow.document.Role.PAYWALL;
import static dev.winnow.document.Role.RELATED;
import static dev.winnow.document.Role.SHARE;
import static dev.winnow.document.Role.SIGNUP;
import static dev.winnow.document.Role.SUMMARY;
import static dev.winnow.document.Role.TITLE;
import static dev.winnow.document.Role.WIDGET;
import static dev.winnow.features.Feature.HEADING_LEVEL;
import static dev.winnow.features.Feature.NAME_ADVERT;
import static dev.winnow.features.Feature.NAME_COMMENT;
import static dev.winnow.features.Feature.NAME_CONTENT;
import static dev.winnow.features.Feature.NAME_FOOTER;
import static dev.winnow.features.Feature.NAME_FORM;
import static dev.winnow.features.Feature.NAME_FORUM;
import static dev.winnow.features.Feature.NAME_HEADER;
import static dev.winnow.features.Feature.NAME_LEGAL;
import static dev.winnow.features.Feature.NAME_NAV;
import static dev.winnow.features.Feature.NAME_NEWSLETTER;
import static dev.winnow.features.Feature.NAME_PAYWALL;
import static dev.winnow.features.Feature.NAME_PRODUCT;
import static dev.winnow.features.Feature.NAME_RELATED;
import static dev.winnow.features.Feature.NAME_SHARE;
import static dev.winnow.features.Feature.NAME_SIDEBAR;
import static dev.winnow.features.Feature.NAME_SUMMARY;
import static dev.winnow.features.Feature.NAME_TAGS;
import static dev.winnow.features.Feature.NAME_TITLE;
import static dev.winnow.features.Feature.NAME_WIDGET;
import static dev.winnow.features.Feature.WORDS;
import static dev.winnow.rules.Bounds.above;
import static dev.winnow.rules.Bounds.atLeast;
import static dev.winnow.rules.Bounds.atMost;
import static dev.winnow.rules.Bounds.is;
import static dev.winnow.rules.Rule.rule;

import java.util.List;

/** Rules about class and id words. */
final class NameRules {

    static final List<Rule> ALL = List.of(
            rule("named-nav", NAVIGATION, 1.21, "class words of menus", is(NAME_NAV)),
            rule("named-nav-not-body", BODY, -0.38, "class words of menus", is(NAME_NAV)),
            rule("named-footer", NAVIGATION, 1.17, "class words of footers", is(NAME_FOOTER)),
            rule("named-footer-not-body", BODY, -2.21, "class words of footers", is(NAME_FOOTER)),
            rule("named-header", NAVIGATION, 0.13, "class words of headers", is(NAME_HEADER)),
            rule("named-header-not-body", BODY, -0.05, "class words of headers", is(NAME_HEADER)),
            rule("named-sidebar", RELATED, 0.58, "class words of side columns", is(NAME_SIDEBAR)),
            rule("named-sidebar-not-body", BODY, -0.48, "class words of side columns", is(NAME_SIDEBAR)),
            rule("named-comment", COMMENT, 3.29, "class words of comments", is(NAME_COMMENT)),
            rule("named-comment-not-body", BODY, -0.05, "class words of comments", is(NAME_COMMENT)),
            rule("named-related", RELATED, 2.44, "class words of other pieces", is(NAME_RELATED)),
            rule("named-related-not-body", BODY, -0.05, "class words of other pieces", is(NAME_RELATED)),
            rule("named-share", SHARE, 4.23, "class words of sharing", is(NAME_SHARE)),
            rule("named-share-not-body", BODY, -2.39, "class words of sharing", is(NAME_SHARE)),
            rule("named-advert", ADVERT, 2.57, "class words of advertising", is(NAME_ADVERT)),
            rule("named-advert-not-body", BODY, -0.44, "class words of advertising", is(NAME_ADVERT)),
            rule("named-newsletter", SIGNUP, 1.89, "class words of newsletters", is(NAME_NEWSLETTER)),
            rule("named-newsletter-not-body", BODY, -1.37, "class words of newsletters", is(NAME_NEWSLETTER)),
            rule("named-paywall", PAYWALL, 1.72, "class words of paywalls", is(NAME_PAYWALL)),
            rule("named-paywall-not-body", BODY, -1.0, "class words of paywalls", is(NAME_PAYWALL)),
            rule("named-legal", LEGAL, 2.89, "class words of legal matter", is(NAME_LEGAL)),
            rule("named-legal-not-body", BODY, -0.05, "class words of legal matter", is(NAME_LEGAL)),
            rule("named-tags", NAVIGATION, 0.05, "class words of topics", is(NAME_TAGS)),
            rule("named-tags-not-body", BODY, -0.05, "class words of topics", is(NAME_TAGS)),
            rule("named-widget", WIDGET, 1.54, "class words of widgets", is(NAME_WIDGET)),
            rule("named-widget-not-body", BODY, -0.05, "class words of widgets", is(NAME_WIDGET)),
            rule("named-form", WIDGET, 0.54, "class words of forms", is(NAME_FORM)),
            rule("named-form-not-body", BODY, -1.08, "class words of forms", is(NAME_FORM)),
            rule("named-content", BODY, 0.05, "class words of the article", is(NAME_CONTENT)),
            rule("named-title", TITLE, 3.59, "class words of a title", atLeast(NAME_TITLE, 2), above(HEADING_LEVEL, 0)),
            rule("named-summary", SUMMARY, 0.67, "class words of a standfirst", atLeast(NAME_SUMMARY, 2)),
            rule(
                    "named-comment-prompt",
                    COMMENT_PROMPT,
                    3.08,
                    "class words of comments on a short line",
                    is(NAME_COMMENT),
                    atMost(WORDS, 6)),
            rule("named-forum", BODY, 0.05, "class words of a forum post", is(NAME_FORUM)),
            rule("named-product", BODY, 0.95, "class words of a product", is(NAME_PRODUCT)));

    private NameRules() {}
}
