package dev.winnow.decode;

import dev.winnow.document.Role;
import dev.winnow.document.RoleOutlook;
import dev.winnow.document.Votes;
import java.util.ArrayList;
import java.util.List;

/**
 * Names the lines of a page, each on its side of content and chaff: the best sequence of a chain over what is known of each
 * line. For one page, to be used once.
 */
final class Naming {

    private static final Role[] ROLES = Role.values();
    /** A line that is a title with this probability may be one, on whichever side it stands. */
    private static final double TITLE = StrictMath.log(0.35);

    private final double[][] scores;
    private final double[][] steps;
    private final boolean[] titles;

    private Naming(double[][] scores, double[][] steps, boolean[] titles) {
        this.scores = scores;
        this.steps = steps;
        this.titles = titles;
    }

    /**
     * The names of the lines.
     *
     * @param roles one role a line
     * @param sureness how probable it is on its side, 0 to 1
     */
    record Names(List<Role> roles, double[] sureness) {}

    /** By the scores of the rules, natural-log odds, and what they say of titles. */
    static Naming byRules(double[][] scores, boolean[] titles) {
        return new Naming(scores, Transitions.steps(), titles);
    }

    /** By what a model says, and which lines may be titles. */
    static Naming byModel(RoleOutlook outlook, boolean[] titles) {
        double[][] scores = new double[outlook.logs().length][];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = outlook.logs()[row].clone();
        }
        return new Naming(scores, outlook.steps(), titles);
    }

    /** Which lines may be titles as the model sees it. */
    static boolean[] titles(RoleOutlook outlook) {
        boolean[] titles = new boolean[outlook.logs().length];
        for (int row = 0; row < titles.length; row++) {
            titles[row] = outlook.logs()[row][Role.TITLE.ordinal()] >= TITLE;
        }
        return titles;
    }

    /** The same, with the votes of a rule pack. */
    Naming with(Votes pack) {
        for (int row = 0; row < scores.length; row++) {
            for (Role role : ROLES) {
                scores[row][role.ordinal()] += pack.score(row, role);
            }
            float title = pack.score(row, Role.TITLE);
            titles[row] = title > 0 || title == 0 && titles[row];
        }
        return this;
    }

    Names name(boolean[] content) {
        RoleChain chain = RoleChain.sided(scores, steps, content, titles);
        double[][] marginals = chain.marginals();
        int[] best = chain.best();
        List<Role> roles = new ArrayList<>(best.length);
        double[] sureness = new double[best.length];
        for (int row = 0; row < best.length; row++) {
            roles.add(ROLES[best[row]]);
            sureness[row] = marginals[row][best[row]];
        }
        return new Names(roles, sureness);
    }
}
