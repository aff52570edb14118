/** The kept article as a tree: paragraphs, headings, lists, quotations, code, tables, figures. Values only. */
@NullMarked
package dev.winnow.document.article;

import org.jspecify.annotations.NullMarked;
