/**
 * What is known about the piece. In come a page with what it says of itself and its labelled lines, out goes one
 * {@code Metadata}: title, authors, dates, language, site and address.
 */
@NullMarked
package dev.winnow.metadata;

import org.jspecify.annotations.NullMarked;
