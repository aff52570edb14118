@NullMarked
package dev.winnow.packs;

import org.jspecify.annotations.NullMarked;
