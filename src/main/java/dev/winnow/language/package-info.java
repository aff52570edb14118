/**
 * Tells the language of a text: lines of text come in, the language that they are written in goes out, or nothing where they
 * do not say. The script settles many languages; among those that share one, frequent small words, beginnings and endings of
 * words and letters decide.
 */
@NullMarked
package dev.winnow.language;

import org.jspecify.annotations.NullMarked;
