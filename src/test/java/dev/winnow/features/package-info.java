@NullMarked
package dev.winnow.features;

import org.jspecify.annotations.NullMarked;
