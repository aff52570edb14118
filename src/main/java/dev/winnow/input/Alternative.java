package dev.winnow.input;

import dev.winnow.document.Page;

/**
 * Another place on a page where its article may be.
 *
 * @param name where: {@code hidden}, {@code noscript}, {@code json-ld} or {@code state}
 * @param page the page as it would be with that text shown, or that text alone
 */
public record Alternative(String name, Page page) {

    static final String JSON_LD = "json-ld";

    /** Whether the page itself says that this is its article, so that a short visible text is no reason to doubt it. */
    public boolean isDeclared() {
        return name.equals(JSON_LD);
    }
}
