package dev.winnow.rules.siteconfig;

import dev.winnow.document.Selectors;

/** Selectors of elements that have some text in an attribute. Quotes in that text are left out, as Full-Text RSS does. */
final class Substrings {

    private Substrings() {}

    /** The text without quotes. */
    static String bare(String value) {
        return value.replace("\"", "").replace("'", "").strip();
    }

    /** Elements with a text without quotes in their id or class. */
    static String idOrClass(String bare) {
        return isPlain(bare)
                ? "[id*=\"" + bare + "\"], [class*=\"" + bare + "\"]"
                : Selectors.XPATH + "//*[contains(@id, '" + bare + "') or contains(@class, '" + bare + "')]";
    }

    /** Images with a text without quotes in their address. */
    static String imageSource(String bare) {
        return isPlain(bare) ? "img[src*=\"" + bare + "\"]" : Selectors.XPATH + "//img[contains(@src, '" + bare + "')]";
    }

    /** In CSS a backslash would not stand for itself. */
    private static boolean isPlain(String bare) {
        return bare.indexOf('\\') < 0;
    }
}
