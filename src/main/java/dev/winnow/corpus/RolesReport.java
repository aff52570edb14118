package dev.winnow.corpus;

import java.util.List;

/**
 * How well the roles of the lines were found. Immutable.
 *
 * @param pages how many pages have hand labels
 * @param roles the roles of the corpus, the most frequent first
 * @param accuracy share of lines with the right role, from 0 to 1
 * @param macroF1 mean F1 of the roles
 * @param contentF1 F1 of content against the rest, by characters
 */
public record RolesReport(int pages, List<RoleScore> roles, double accuracy, double macroF1, double contentF1) {

    /** Copies the list. */
    public RolesReport {
        roles = List.copyOf(roles);
    }
}
