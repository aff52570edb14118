/**
 * What lines refer to. In come a page and its labelled lines, out go the same lines with their links, and captions and
 * credits with the picture that they belong to; addresses are made absolute.
 */
@NullMarked
package dev.winnow.references;

import org.jspecify.annotations.NullMarked;
