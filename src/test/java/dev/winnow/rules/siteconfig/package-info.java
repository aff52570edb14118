@NullMarked
package dev.winnow.rules.siteconfig;

import org.jspecify.annotations.NullMarked;
