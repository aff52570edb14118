package dev.winnow.input;

import dev.winnow.document.Page;

/**
 * Another place on a page where its article may be.
 *
 * @param name where: {@code hidden}, {@code noscript}, {@code json-ld} or {@code state}
 * @param page the page as it would be with that text shown, or that text alone
 */
public record Alternative(String name, Page page) {}
