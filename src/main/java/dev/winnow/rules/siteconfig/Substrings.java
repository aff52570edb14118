package dev.winnow.rules.siteconfig;

import dev.winnow.document.Selectors;

/**
 * Selectors of elements that have some text in an attribute: XPath, as CSS would take capitals for small letters. Quotes in
 * that text are left out, as Full-Text RSS does.
 */
final class Substrings {

    private Substrings() {}

    /** The text without quotes. */
    static String bare(String value) {
        return value.replace("\"", "").replace("'", "").strip();
    }

    /** Elements with a text without quotes in their id or class. */
    static String idOrClass(String bare) {
        return Selectors.XPATH + "//*[contains(@id, '" + bare + "') or contains(@class, '" + bare + "')]";
    }

    /** Images with a text without quotes in their address. */
    static String imageSource(String bare) {
        return Selectors.XPATH + "//img[contains(@src, '" + bare + "')]";
    }
}
