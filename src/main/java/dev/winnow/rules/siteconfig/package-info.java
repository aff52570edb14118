/**
 * Import of the site configs of FiveFilters' Full-Text RSS, one text file a site. In comes such a file, out goes a rule pack
 * as YAML, and a list of the lines that it could not take over.
 */
@NullMarked
package dev.winnow.rules.siteconfig;

import org.jspecify.annotations.NullMarked;
