/**
 * The forms in which a clean is handed on. In comes a cleaned page, out go characters: text for people, JSON for
 * programs, roles by line number, or an explanation of every line, as text or as a report to look at.
 */
@NullMarked
package dev.winnow.render;

import org.jspecify.annotations.NullMarked;
