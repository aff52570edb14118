/** Benchmarks. In come the pages of a folder; out go times, and their ratio to the parse alone. */
@NullMarked
package dev.winnow.bench;

import org.jspecify.annotations.NullMarked;
