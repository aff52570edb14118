package dev.winnow.document.article;

/**
 * Preformatted text.
 *
 * @param text its text; line breaks and blanks count
 * @param language the language as the page names it, lower case; empty where it does not
 */
public record CodeBlock(String text, String language) implements Node {}
