package dev.winnow.rules;

import static dev.winnow.document.Role.BODY;
import static dev.winnow.document.Role.NAVIGATION;
import static dev.winnow.document.Role.PAYWALL;
import static dev.winnow.document.Role.SHARE;
import static dev.winnow.document.Role.SIGNUP;
import static dev.winnow.features.Feature.ARROWS;
import static dev.winnow.features.Feature.BARS;
import static dev.winnow.features.Feature.DIGIT_SHARE;
import static dev.winnow.features.Feature.ENDS_SENTENCE;
import static dev.winnow.features.Feature.FIRST_PERSON;
import static dev.winnow.features.Feature.HAS_CURRENCY;
import static dev.winnow.features.Feature.HAS_HANDLE;
import static dev.winnow.features.Feature.LEX_PAYWALL;
import static dev.winnow.features.Feature.LONG;
import static dev.winnow.features.Feature.NAME_NEWSLETTER;
import static dev.winnow.features.Feature.PAIRED_QUOTES;
import static dev.winnow.features.Feature.SECOND_PERSON;
import static dev.winnow.features.Feature.UNDER_PAYWALL;
import static dev.winnow.features.Feature.UNDER_SIGNUP;
import static dev.winnow.features.Feature.WORDS;
import static dev.winnow.rules.Bounds.above;
import static dev.winnow.rules.Bounds.atLeast;
import static dev.winnow.rules.Bounds.atMost;
import static dev.winnow.rules.Bounds.below;
import static dev.winnow.rules.Bounds.is;
import static dev.winnow.rules.Bounds.isNot;
import static dev.winnow.rules.Rule.rule;

import java.util.List;

/** Rules about pitches, forms, prices and trails. */
final class PromptRules {

    static final List<Rule> ALL = List.of(
            rule("pitch-under", PAYWALL, 3.6, "speaks for the publisher under a pitch", is(UNDER_PAYWALL)),
            rule(
                    "pitch-under-voice",
                    PAYWALL,
                    1.2,
                    "we and our under a pitch",
                    is(UNDER_PAYWALL),
                    atLeast(FIRST_PERSON, 1),
                    below(PAIRED_QUOTES, 2)),
            rule("pitch-under-body", BODY, -2.0, "under a pitch", is(UNDER_PAYWALL)),
            rule("pitch-under-prose", PAYWALL, 2.5, "prose under a pitch", is(UNDER_PAYWALL), is(LONG)),
            rule("signup-under", SIGNUP, 1.2, "under a sign-up", is(UNDER_SIGNUP), atMost(UNDER_SIGNUP, 6)),
            rule("signup-under-body", BODY, -0.65, "under a sign-up", is(UNDER_SIGNUP), atMost(UNDER_SIGNUP, 6)),
            rule(
                    "pitch-voice",
                    PAYWALL,
                    1.3,
                    "a pitch that says we and you",
                    is(LEX_PAYWALL),
                    atLeast(FIRST_PERSON, 1),
                    atLeast(SECOND_PERSON, 1)),
            rule("email-form", SIGNUP, 1.09, "a form", is(NAME_NEWSLETTER)),
            rule("handle", SHARE, 0.12, "an account name alone", is(HAS_HANDLE), atMost(WORDS, 3)),
            rule("price", BODY, 1.36, "a price", is(HAS_CURRENCY), above(DIGIT_SHARE, 0.2f), atMost(WORDS, 5)),
            rule(
                    "trail",
                    NAVIGATION,
                    1.64,
                    "a trail of names",
                    atLeast(ARROWS, 1),
                    atMost(WORDS, 14),
                    isNot(ENDS_SENTENCE)),
            rule(
                    "list-of-names",
                    NAVIGATION,
                    1.8,
                    "names between bars",
                    atLeast(BARS, 2),
                    atMost(WORDS, 20),
                    isNot(ENDS_SENTENCE)));

    private PromptRules() {}
}
