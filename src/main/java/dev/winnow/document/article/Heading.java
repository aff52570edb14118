package dev.winnow.document.article;

/**
 * A heading inside the article.
 *
 * @param level from 1 to 6; the headline of the article, which is no part of the tree, is above them all
 * @param text its text
 */
public record Heading(int level, Text text) implements Node {}
