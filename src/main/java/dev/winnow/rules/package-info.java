/**
 * What can be said of a line in words. In comes a table of features, out go votes: each rule that fits a line speaks for
 * or against one role, with a weight and a reason.
 */
@NullMarked
package dev.winnow.rules;

import org.jspecify.annotations.NullMarked;
