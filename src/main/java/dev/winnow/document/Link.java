package dev.winnow.document;

/**
 * A hyperlink of a line.
 *
 * @param text what it says
 * @param url where it leads: absolute, unless the address of the page is not known
 */
public record Link(String text, String url) {}
