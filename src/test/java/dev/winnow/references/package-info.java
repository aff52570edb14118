/** Tests of what lines refer to. */
@NullMarked
package dev.winnow.references;

import org.jspecify.annotations.NullMarked;
