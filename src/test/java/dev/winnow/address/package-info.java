/** Tests of what lines refer to. */
@NullMarked
package dev.winnow.address;

import org.jspecify.annotations.NullMarked;
