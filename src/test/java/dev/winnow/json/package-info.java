/** Tests of JSON, and what tests of JSON Schemas share. */
@NullMarked
package dev.winnow.json;

import org.jspecify.annotations.NullMarked;
