package dev.winnow.rules;

import static dev.winnow.document.Role.BODY;
import static dev.winnow.document.Role.LEGAL;
import static dev.winnow.document.Role.NAVIGATION;
import static dev.winnow.document.Role.RELATED;
import static dev.winnow.document.Role.SIGNUP;
import static dev.winnow.features.Feature.AFTER_SPAN;
import static dev.winnow.features.Feature.ARTICLES_BEFORE;
import static dev.winnow.features.Feature.BOX1_LINKED_SHARE;
import static dev.winnow.features.Feature.BOX1_LONG_SHARE;
import static dev.winnow.features.Feature.BOX2_LINKED_SHARE;
import static dev.winnow.features.Feature.BOX2_LONG_SHARE;
import static dev.winnow.features.Feature.BOX2_SENTENCE_SHARE;
import static dev.winnow.features.Feature.IN_ARTICLE;
import static dev.winnow.features.Feature.IN_ASIDE;
import static dev.winnow.features.Feature.IN_BUTTON;
import static dev.winnow.features.Feature.IN_FOOTER;
import static dev.winnow.features.Feature.IN_FORM;
import static dev.winnow.features.Feature.IN_HEADER;
import static dev.winnow.features.Feature.IN_MAIN_BOX;
import static dev.winnow.features.Feature.IN_MAIN_TAG;
import static dev.winnow.features.Feature.IN_NAV;
import static dev.winnow.features.Feature.IN_SPAN;
import static dev.winnow.features.Feature.IS_CELL;
import static dev.winnow.features.Feature.IS_ITEM;
import static dev.winnow.features.Feature.IS_PARAGRAPH;
import static dev.winnow.features.Feature.KIN_LINES;
import static dev.winnow.features.Feature.KIN_LINKED_SHARE;
import static dev.winnow.features.Feature.KIN_LONG_SHARE;
import static dev.winnow.features.Feature.KIN_SHARE;
import static dev.winnow.features.Feature.KIN_WORDS;
import static dev.winnow.features.Feature.LINKED_SHARE;
import static dev.winnow.features.Feature.MAIN_SHARE;
import static dev.winnow.features.Feature.MAIN_STEPS;
import static dev.winnow.features.Feature.WORDS;
import static dev.winnow.rules.Bounds.above;
import static dev.winnow.rules.Bounds.atLeast;
import static dev.winnow.rules.Bounds.atMost;
import static dev.winnow.rules.Bounds.below;
import static dev.winnow.rules.Bounds.is;
import static dev.winnow.rules.Bounds.isNot;
import static dev.winnow.rules.Rule.rule;

import java.util.List;

/** Rules about tags, containers and repeated structure. */
final class StructureRules {

    static final List<Rule> ALL = List.of(
            rule("in-nav", NAVIGATION, 0.59, "inside a menu element", is(IN_NAV)),
            rule("in-nav-not-body", BODY, -2.08, "inside a menu element", is(IN_NAV)),
            rule("in-footer", LEGAL, 2.21, "inside a footer element", is(IN_FOOTER)),
            rule("in-footer-not-body", BODY, -4.25, "inside a footer element", is(IN_FOOTER)),
            rule("in-header", NAVIGATION, 0.64, "inside a header element", is(IN_HEADER)),
            rule("in-header-not-body", BODY, -2.76, "inside a header element", is(IN_HEADER)),
            rule("in-aside", RELATED, 1.49, "inside an aside element", is(IN_ASIDE)),
            rule("in-aside-not-body", BODY, -1.77, "inside an aside element", is(IN_ASIDE)),
            rule("in-form", SIGNUP, 0.35, "inside a form", is(IN_FORM)),
            rule("in-form-not-body", BODY, -0.49, "inside a form", is(IN_FORM)),
            rule("in-button", NAVIGATION, 0.05, "inside a control", is(IN_BUTTON)),
            rule("in-button-not-body", BODY, -2.34, "inside a control", is(IN_BUTTON)),
            rule("footer-menu", NAVIGATION, 1.31, "short, inside a footer element", is(IN_FOOTER), atMost(WORDS, 6)),
            rule("linked-short", NAVIGATION, 0.55, "a short link", above(LINKED_SHARE, 0.8f), atMost(WORDS, 4)),
            rule("linked-long", RELATED, 1.13, "a long link", above(LINKED_SHARE, 0.8f), atLeast(WORDS, 5)),
            rule(
                    "unlinked-short",
                    NAVIGATION,
                    1.02,
                    "a short line outside the text",
                    below(LINKED_SHARE, 0.5f),
                    atMost(WORDS, 4),
                    isNot(IN_SPAN)),
            rule("paragraph", BODY, 0.05, "a paragraph element", is(IS_PARAGRAPH)),
            rule("item-linked", NAVIGATION, 0.81, "a linked list item", is(IS_ITEM), above(LINKED_SHARE, 0.8f)),
            rule("item", BODY, 1.32, "an unlinked list item", is(IS_ITEM), below(LINKED_SHARE, 0.4f)),
            rule("cell", BODY, 0.58, "a table cell", is(IS_CELL), below(LINKED_SHARE, 0.5f)),
            rule("article-tag", BODY, 0.05, "inside an article element", is(IN_ARTICLE)),
            rule("main-tag", BODY, 0.22, "inside the main element", is(IN_MAIN_TAG)),
            rule("main-box", BODY, 0.05, "inside the container that gathers most prose", is(IN_MAIN_BOX)),
            rule("main-box-near", BODY, 0.05, "close inside that container", is(IN_MAIN_BOX), atMost(MAIN_STEPS, 1)),
            rule(
                    "outside-main-box",
                    BODY,
                    -0.11,
                    "outside the container that gathers most prose",
                    above(MAIN_SHARE, 0.4f),
                    atLeast(MAIN_STEPS, 9)),
            rule("prose-box", BODY, 0.05, "a container of prose", above(BOX1_LONG_SHARE, 0.5f)),
            rule("linked-box", BODY, -0.05, "a container of links", above(BOX1_LINKED_SHARE, 0.5f)),
            rule("linked-box-wide", BODY, -0.05, "a wide container of links", above(BOX2_LINKED_SHARE, 0.5f)),
            rule("prose-box-wide", BODY, 0.05, "a wide container of prose", above(BOX2_LONG_SHARE, 0.3f)),
            rule("sentence-box", BODY, 0.05, "a container of sentences", above(BOX2_SENTENCE_SHARE, 0.5f)),
            rule("kin-share", BODY, 0.89, "lines of this kind hold much of the page", above(KIN_SHARE, 0.2f)),
            rule("kin-some", BODY, 0.88, "lines of this kind hold some of the page", above(KIN_SHARE, 0.05f)),
            rule("kin-linked", BODY, -0.05, "lines of this kind are links", above(KIN_LINKED_SHARE, 0.6f)),
            rule(
                    "kin-teasers",
                    RELATED,
                    0.17,
                    "one of many linked lines of its kind",
                    atLeast(KIN_LINES, 4),
                    above(KIN_LINKED_SHARE, 0.6f),
                    above(KIN_WORDS, 4)),
            rule("kin-prose", BODY, 0.05, "lines of this kind are prose", above(KIN_LONG_SHARE, 0.5f)),
            rule(
                    "later-article",
                    RELATED,
                    0.52,
                    "a later article element",
                    atLeast(ARTICLES_BEFORE, 2),
                    is(AFTER_SPAN)));

    private StructureRules() {}
}
