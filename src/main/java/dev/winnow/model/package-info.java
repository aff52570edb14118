/**
 * Trained models, as far as they are needed to apply them. In come the bytes of a model file and columns of numbers, out
 * go scores: sums over the trees of a forest. Training lives elsewhere.
 */
@NullMarked
package dev.winnow.model;

import org.jspecify.annotations.NullMarked;
