package dev.winnow.decode;

import dev.winnow.document.FastMath;
import dev.winnow.document.Role;
import java.util.EnumSet;
import java.util.Set;

/** What the rules alone say of a page: the marginals of a chain in which every line may have every role. */
final class RuleOpinion {

    private static final int ROLES = Role.values().length;
    /** Of these the rules know more than a model can learn from right texts, which say what is content and no more. */
    private static final int[] WELL_KNOWN =
            columns(EnumSet.of(Role.WIDGET, Role.CREDIT, Role.PAYWALL, Role.SIGNUP, Role.COMMENT_PROMPT, Role.BYLINE));

    private static final int[] CONTENT = columns(Role.contentRoles());

    private static final double SURE = 0.45;
    private static final double SURE_OF_SUMMARY = 0.6;
    private static final double SURE_OF_PICTURE = 0.9;
    private static final double SURE_OF_RELATED = 0.7;
    private static final double TITLE = 0.4;
    /** How much a clear case counts, in natural-log odds. */
    private static final double CLEAR = 3.6;

    private static final double LIKELY = 1.7;
    private static final double FAINTEST = 4.5e-5;
    private static final double FAINTEST_ROLE = 1e-3;
    private static final double LOG_OF_FAINTEST_ROLE = FastMath.log(FAINTEST_ROLE);

    private final double[] marginals;
    private final int rows;

    /** The opinion of rules that gave these scores: natural-log odds, one row a line, one column a role. */
    RuleOpinion(double[] scores) {
        this.rows = scores.length / ROLES;
        this.marginals = new RoleChain(scores, Transitions.steps()).marginals();
    }

    private static int[] columns(Set<Role> roles) {
        return roles.stream().mapToInt(Role::ordinal).toArray();
    }

    /** How much they speak for content, in natural-log odds, from −10 to 10. */
    double[] content() {
        double[] odds = new double[rows];
        for (int row = 0; row < odds.length; row++) {
            double content = sum(row, CONTENT);
            double clipped = Math.max(FAINTEST, Math.min(1 - FAINTEST, content));
            odds[row] = FastMath.log(clipped / (1 - clipped));
        }
        return odds;
    }

    /** Natural-log odds for content where they are sure of a role that they know well; 0 elsewhere. */
    double[] clearCases() {
        double[] odds = new double[rows];
        for (int row = 0; row < odds.length; row++) {
            odds[row] = clearCase(row);
        }
        return odds;
    }

    private double clearCase(int row) {
        if (of(row, Role.SUMMARY) >= SURE_OF_SUMMARY) {
            return CLEAR;
        }
        if (sum(row, WELL_KNOWN) >= SURE) {
            return -CLEAR;
        }
        double pictured = of(row, Role.CAPTION) + of(row, Role.CREDIT);
        boolean likely = pictured >= SURE_OF_PICTURE || of(row, Role.RELATED) >= SURE_OF_RELATED;
        return likely ? -LIKELY : 0;
    }

    /** The natural logarithm of the probability of each role on each line, from −6.9; one row a line. */
    double[] logs() {
        double[] logs = new double[marginals.length];
        for (int cell = 0; cell < logs.length; cell++) {
            logs[cell] = marginals[cell] > FAINTEST_ROLE ? FastMath.log(marginals[cell]) : LOG_OF_FAINTEST_ROLE;
        }
        return logs;
    }

    /** Which lines may be titles. */
    boolean[] titles() {
        boolean[] titles = new boolean[rows];
        for (int row = 0; row < titles.length; row++) {
            titles[row] = of(row, Role.TITLE) >= TITLE;
        }
        return titles;
    }

    private double of(int row, Role role) {
        return marginals[row * ROLES + role.ordinal()];
    }

    private double sum(int row, int[] roles) {
        double sum = 0;
        for (int role : roles) {
            sum += marginals[row * ROLES + role];
        }
        return sum;
    }
}
