/**
 * Fitting models. In come corpora of pages with the text that is right, out goes a model as {@code dev.winnow.model} applies
 * it, with a report of its cross-validated scores. Training needs {@code io.github.metarank:lightgbm4j}, which the library does not bring along.
 */
@NullMarked
package dev.winnow.train;

import org.jspecify.annotations.NullMarked;
