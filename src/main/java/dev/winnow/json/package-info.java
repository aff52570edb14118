/**
 * JSON as pages embed it, often broken. In comes a text that starts with a JSON value, out come plain maps, lists and
 * strings, as far as the text could be read.
 */
@NullMarked
package dev.winnow.json;

import org.jspecify.annotations.NullMarked;
