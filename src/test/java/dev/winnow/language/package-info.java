@NullMarked
package dev.winnow.language;

import org.jspecify.annotations.NullMarked;
