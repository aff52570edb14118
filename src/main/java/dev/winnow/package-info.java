/**
 * The face of the library: {@link dev.winnow.Winnow} takes a {@link dev.winnow.Source} and gives back a
 * {@link dev.winnow.document.CleanPage}.
 */
@NullMarked
package dev.winnow;

import org.jspecify.annotations.NullMarked;
