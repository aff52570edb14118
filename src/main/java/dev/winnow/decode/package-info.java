/**
 * From scores to one role a line. In come a page and the votes for its lines; out go the labelled lines with confidence
 * and evidence, and whether the page has content at all.
 */
@NullMarked
package dev.winnow.decode;

import org.jspecify.annotations.NullMarked;
