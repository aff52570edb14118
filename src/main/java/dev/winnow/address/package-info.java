/**
 * Web addresses as pages write them, often wrongly. In come a base and a reference, out goes the address that is meant;
 * nothing is looked up.
 */
@NullMarked
package dev.winnow.address;

import org.jspecify.annotations.NullMarked;
