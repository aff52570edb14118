/**
 * Benchmark corpora and how they are scored. In come a corpus folder and predictions, values made from cleaned pages or
 * read from a file; out go reports as values, and their forms as a table, as JSON and as Markdown.
 */
@NullMarked
package dev.winnow.corpus;

import org.jspecify.annotations.NullMarked;
