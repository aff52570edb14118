/**
 * The command {@code winnow}; needs picocli on the class path. In come arguments, files and standard input; out go
 * cleaned pages, explanations and evaluations, messages on standard error, and an exit status.
 */
@NullMarked
package dev.winnow.cli;

import org.jspecify.annotations.NullMarked;
