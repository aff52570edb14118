/**
 * The values that travel through the stages. In comes nothing, out goes nothing: a page, its lines, their roles and the
 * evidence for them, immutable and without knowledge of any stage.
 */
@NullMarked
package dev.winnow.document;

import org.jspecify.annotations.NullMarked;
