package dev.winnow.train;

import dev.winnow.corpus.RoleTruth;
import dev.winnow.document.Role;
import dev.winnow.document.Votes;
import dev.winnow.rules.GeneralRules;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A page to learn roles from.
 *
 * @param example the page
 * @param votes what the rules say of its lines
 * @param content the content score of each line, by a model that has not seen the page's domain
 * @param types the scores of its page types, by forests that have not seen its domain
 * @param roles the ordinal of the role of each line, −1 where no hand label says it
 */
record RoleExample(Example example, Votes votes, double[] content, float[] types, int[] roles) {

    static final int UNKNOWN = -1;

    /**
     * Looks up the labels of a page.
     *
     * @throws IOException if they cannot be read
     */
    static RoleExample of(Example example, double[] content, float[] types) throws IOException {
        int[] roles = new int[example.rows()];
        Arrays.fill(roles, UNKNOWN);
        if (isLabelled(example)) {
            List<Set<Role>> truth =
                    RoleTruth.of(example.source(), example.table().page());
            for (int row = 0; row < roles.length; row++) {
                // of several right roles the first counts
                roles[row] =
                        truth.get(row).stream().findFirst().map(Enum::ordinal).orElse(UNKNOWN);
            }
        }
        return new RoleExample(example, GeneralRules.vote(example.table()), content, types, roles);
    }

    static boolean isLabelled(Example example) {
        return example.source().hasRoles() && example.source().hasText();
    }

    boolean isLabelled() {
        return isLabelled(example);
    }

    int rows() {
        return roles.length;
    }

    int labels() {
        return (int) Arrays.stream(roles).filter(role -> role != UNKNOWN).count();
    }

    String line(int row) {
        return example.table().page().lines().get(row).text();
    }
}
