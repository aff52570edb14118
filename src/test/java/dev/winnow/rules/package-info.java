@NullMarked
package dev.winnow.rules;

import org.jspecify.annotations.NullMarked;
