package dev.winnow.rules.siteconfig;

import java.util.Optional;

/**
 * One line of a site config.
 *
 * @param line its line, from 1
 * @param column where it begins, from 1
 * @param key what it is called, without blanks around it
 * @param argument what stands in parentheses after the key, as it is
 * @param value what stands after the colon, without blanks around it
 */
record Directive(int line, int column, String key, Optional<String> argument, String value) {}
