package dev.winnow.metadata;

import dev.winnow.document.Origin;

/**
 * A value and where it was found.
 *
 * @param value the value
 * @param origin where it was found
 */
record Sourced<T>(T value, Origin origin) {}
