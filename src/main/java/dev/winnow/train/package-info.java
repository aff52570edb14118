/**
 * Fitting models. In come tables of numbers with a label for each row, out go forests as {@code dev.winnow.model} applies
 * them. Training needs {@code io.github.metarank:lightgbm4j}, which the library does not bring along.
 */
@NullMarked
package dev.winnow.train;

import org.jspecify.annotations.NullMarked;
