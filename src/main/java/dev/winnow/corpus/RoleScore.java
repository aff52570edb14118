package dev.winnow.corpus;

import dev.winnow.document.Role;

/**
 * How well the lines of one role were found.
 *
 * @param role the role
 * @param scores precision, recall and F1 by lines
 * @param lines how many lines have the role in the corpus
 */
public record RoleScore(Role role, Scores scores, int lines) {}
