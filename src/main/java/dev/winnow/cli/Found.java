package dev.winnow.cli;

/** What an INPUT leads to: a page, or a problem. */
sealed interface Found permits PageFile, Problem {}
