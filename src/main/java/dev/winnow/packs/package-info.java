/**
 * Tools around rule packs on disk: the tests that a pack carries, lint, match rates and drift. In come folders of packs and
 * pages, out go results and problems with their places.
 */
@NullMarked
package dev.winnow.packs;

import org.jspecify.annotations.NullMarked;
