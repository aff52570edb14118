package dev.winnow.features;

import java.util.Locale;

/** A list of phrases, kept as {@code lexicon/<name>.txt}. */
enum Category {
    NAVIGATION,
    RELATED,
    PAYWALL,
    SIGNUP,
    COMMENT_PROMPT,
    SHARE,
    ADVERT,
    LEGAL,
    WIDGET,
    BYLINE,
    DATELINE,
    CAPTION,
    CREDIT,
    SUMMARY,
    CORRECTION,
    FORUM,
    ERROR,
    /** The commonest words of each language; only their number counts. */
    FUNCTION_WORDS,
    /** We, us, our. */
    FIRST_PERSON,
    /** You, your. */
    SECOND_PERSON;

    static final java.util.List<Category> ALL = java.util.List.of(values());

    /** Name of its resource. */
    String resource() {
        String name = name().toLowerCase(Locale.ROOT);
        return ordinal() < FUNCTION_WORDS.ordinal() ? name : name.replace('_', '-');
    }

    /** Whether its phrases are furniture rather than signs of an article. */
    boolean isFurniture() {
        return ordinal() <= WIDGET.ordinal();
    }

    int bit() {
        return 1 << ordinal();
    }
}
