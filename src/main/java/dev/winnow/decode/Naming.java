package dev.winnow.decode;

import dev.winnow.document.FastMath;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.document.RoleOutlook;
import dev.winnow.document.Votes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the lines of a page, each on its side of content and chaff: the best sequence of a chain over what is known of each
 * line. For one page, to be used once.
 */
final class Naming {

    private static final Role[] ROLES = Role.values();
    /** A line that is a title with this probability may be one, on whichever side it stands. */
    private static final double TITLE = FastMath.log(0.35);

    /** How much the rules count beside the model, as cross-validation has it. */
    static final double RULES = 0.2;

    static final double RULES_ON_TEXT = 0.5;

    private static final double SEEN_BY_RULES = 2;
    private static final double PRINTED_TWICE = 4;

    private final double[] scores;
    private final Steps steps;
    private final boolean[] titles;

    private Naming(double[] scores, Steps steps, boolean[] titles) {
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
    static Naming byRules(double[] scores, boolean[] titles) {
        return new Naming(scores, Transitions.steps(), titles);
    }

    /**
     * By what model and rules say.
     *
     * @param rules what the rules say, natural logarithms of probabilities, one row a line
     * @param weight how much they count
     * @param titles which lines may be titles
     */
    static Naming byModel(RoleOutlook outlook, double[] rules, double weight, boolean[] titles) {
        double[] scores = new double[rules.length];
        for (int row = 0; row < titles.length; row++) {
            double[] logs = outlook.logs()[row];
            for (int role = 0; role < ROLES.length; role++) {
                int cell = row * ROLES.length + role;
                scores[cell] = logs[role] + weight * rules[cell];
            }
        }
        return new Naming(scores, new Steps(outlook.steps()), titles);
    }

    /** The same, for a text: what may be a title often is one, more so if it is printed twice in the same words. */
    Naming withTitlesOfText(Page page) {
        Map<String, Integer> first = new HashMap<>();
        for (int row = 0; row < titles.length; row++) {
            scores[title(row)] += titles[row] ? SEEN_BY_RULES : 0;
            Integer other =
                    titles[row] ? first.putIfAbsent(page.lines().get(row).text(), row) : null;
            if (other != null) {
                scores[title(row)] += PRINTED_TWICE;
                scores[title(other)] += PRINTED_TWICE;
            }
        }
        return this;
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
        for (int row = 0; row < titles.length && !pack.isEmpty(); row++) {
            for (Role role : ROLES) {
                scores[row * ROLES.length + role.ordinal()] += pack.score(row, role);
            }
            float title = pack.score(row, Role.TITLE);
            titles[row] = title > 0 || title == 0 && titles[row];
        }
        return this;
    }

    private static int title(int row) {
        return row * ROLES.length + Role.TITLE.ordinal();
    }

    Names name(boolean[] content) {
        RoleChain chain = RoleChain.sided(scores, steps, content, titles);
        double[] marginals = chain.marginals();
        int[] best = chain.best();
        List<Role> roles = new ArrayList<>(best.length);
        double[] sureness = new double[best.length];
        for (int row = 0; row < best.length; row++) {
            roles.add(ROLES[best[row]]);
            sureness[row] = marginals[row * ROLES.length + best[row]];
        }
        return new Names(roles, sureness);
    }
}
