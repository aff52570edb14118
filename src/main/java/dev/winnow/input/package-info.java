/**
 * From bytes to a page. In come the bytes or characters of an HTML page or a scraped text; out go its lines as plain
 * values, with what later stages need to know of the DOM. jsoup is seen here and nowhere else.
 */
@NullMarked
package dev.winnow.input;

import org.jspecify.annotations.NullMarked;
