package dev.winnow.decode;

import dev.winnow.document.Role;
import java.util.EnumSet;
import java.util.Set;

/** What the rules alone say of a page: the marginals of a chain in which every line may have every role. */
final class RuleOpinion {

    /** Of these the rules know more than a model can learn from right texts, which say what is content and no more. */
    private static final Set<Role> WELL_KNOWN =
            EnumSet.of(Role.WIDGET, Role.CREDIT, Role.PAYWALL, Role.SIGNUP, Role.COMMENT_PROMPT, Role.BYLINE);

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

    private final double[][] marginals;

    /** The opinion of rules that gave these scores: natural-log odds, one row a line, one column a role. */
    RuleOpinion(double[][] scores) {
        this.marginals = new RoleChain(scores, Transitions.steps()).marginals();
    }

    /** How much they speak for content, in natural-log odds, from −10 to 10. */
    double[] content() {
        double[] odds = new double[marginals.length];
        for (int row = 0; row < odds.length; row++) {
            double content = sum(marginals[row], Role.contentRoles());
            double clipped = Math.max(FAINTEST, Math.min(1 - FAINTEST, content));
            odds[row] = StrictMath.log(clipped / (1 - clipped));
        }
        return odds;
    }

    /** Natural-log odds for content where they are sure of a role that they know well; 0 elsewhere. */
    double[] clearCases() {
        double[] odds = new double[marginals.length];
        for (int row = 0; row < odds.length; row++) {
            odds[row] = clearCase(marginals[row]);
        }
        return odds;
    }

    private static double clearCase(double[] marginal) {
        if (marginal[Role.SUMMARY.ordinal()] >= SURE_OF_SUMMARY) {
            return CLEAR;
        }
        if (sum(marginal, WELL_KNOWN) >= SURE) {
            return -CLEAR;
        }
        double pictured = marginal[Role.CAPTION.ordinal()] + marginal[Role.CREDIT.ordinal()];
        boolean likely = pictured >= SURE_OF_PICTURE || marginal[Role.RELATED.ordinal()] >= SURE_OF_RELATED;
        return likely ? -LIKELY : 0;
    }

    /** The natural logarithm of the probability of each role on each line, from −6.9. */
    double[][] logs() {
        double[][] logs = new double[marginals.length][];
        for (int row = 0; row < logs.length; row++) {
            logs[row] = new double[marginals[row].length];
            for (int role = 0; role < logs[row].length; role++) {
                logs[row][role] = StrictMath.log(Math.max(FAINTEST_ROLE, marginals[row][role]));
            }
        }
        return logs;
    }

    /** Which lines may be titles. */
    boolean[] titles() {
        boolean[] titles = new boolean[marginals.length];
        for (int row = 0; row < titles.length; row++) {
            titles[row] = marginals[row][Role.TITLE.ordinal()] >= TITLE;
        }
        return titles;
    }

    private static double sum(double[] marginal, Set<Role> roles) {
        double sum = 0;
        for (Role role : roles) {
            sum += marginal[role.ordinal()];
        }
        return sum;
    }
}
