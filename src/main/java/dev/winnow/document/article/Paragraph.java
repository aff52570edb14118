package dev.winnow.document.article;

/**
 * A paragraph.
 *
 * @param text its text
 */
public record Paragraph(Text text) implements Node {}
