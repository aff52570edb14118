/**
 * Assertions on cleaned pages for other people's unit tests; needs AssertJ on the class path. In comes a cleaned page,
 * out goes nothing, or an error that shows the nearest line with its role and the reasons for it.
 */
@NullMarked
package dev.winnow.assertj;

import org.jspecify.annotations.NullMarked;
