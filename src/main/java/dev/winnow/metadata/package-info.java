/**
 * What is known about the piece. In come a page with what it says of itself and its labelled lines, out goes one
 * {@code Metadata}, each value with where it was found. Several sources are asked in an order that each finder states:
 * mostly a rule pack, JSON-LD, Open Graph, other meta elements, then the lines by their roles, which are all there is of a text.
 */
@NullMarked
package dev.winnow.metadata;

import org.jspecify.annotations.NullMarked;
