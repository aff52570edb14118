/**
 * What can be measured of a line. In comes a page, out goes a table of named numbers, one row a line: its shape, the
 * phrases it holds, the elements around it, its neighbours, repetitions and its place on the page.
 */
@NullMarked
package dev.winnow.features;

import org.jspecify.annotations.NullMarked;
