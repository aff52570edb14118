/**
 * How the kept article is set. In come a page and its labelled lines, out goes the article as a tree: paragraphs, headings,
 * lists, quotations, code, tables, pictures and footnotes.
 */
@NullMarked
package dev.winnow.structure;

import org.jspecify.annotations.NullMarked;
