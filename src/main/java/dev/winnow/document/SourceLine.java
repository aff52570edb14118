package dev.winnow.document;

/**
 * A line as it stands in the source: a non-blank physical line of a text, or a block-level text run of an HTML page.
 *
 * @param number its number from 1; in a text, blank lines count
 * @param text its text, without the line end
 */
public record SourceLine(int number, String text) {}
