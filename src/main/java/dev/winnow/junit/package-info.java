/**
 * The tests of rule packs in other people's builds; needs junit-jupiter-api on the class path. In comes a folder of packs,
 * out go dynamic tests.
 */
@NullMarked
package dev.winnow.junit;

import org.jspecify.annotations.NullMarked;
