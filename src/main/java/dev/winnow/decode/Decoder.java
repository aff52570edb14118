package dev.winnow.decode;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.document.Votes;
import dev.winnow.document.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides content or chaff first, then the name: a line whose content probability reaches the threshold gets the best
 * content role, any other the best role of the rest, both along the whole page. Immutable and thread-safe.
 */
public final class Decoder {

    private static final Role[] ROLES = Role.values();
    private static final double THRESHOLD = 0.5;
    private static final double LEAST_EXPECTED_F1 = 0.3;
    private static final int LEAST_WORDS = 20;
    private static final double HIDDEN = -100;

    private final Set<Role> keep;

    /** A decoder that keeps lines of these roles where the page has content. */
    public Decoder(Set<Role> keep) {
        this.keep = keep.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(keep);
    }

    /** Decides the role of every line of the page. */
    public Decoded decode(Page page, Votes votes) {
        List<Decision> decisions = decide(page, votes);
        double expected = expectedF1(page, decisions);
        boolean content = contentWords(page, decisions) >= LEAST_WORDS && expected >= LEAST_EXPECTED_F1;
        Set<Role> kept = content ? keep : EnumSet.noneOf(Role.class);
        List<LabelledLine> lines = new Assembly(page, decisions, votes, kept).lines();
        return new Decoded(lines, content, content ? expected : 1 - expected);
    }

    private static List<Decision> decide(Page page, Votes votes) {
        double[][] scores = scores(page, votes);
        RoleChain chain = new RoleChain(scores);
        double[][] marginals = chain.marginals();
        boolean[] content = new boolean[scores.length];
        double[] probability = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            for (Role role : Role.contentRoles()) {
                probability[i] += marginals[i][role.ordinal()];
            }
            content[i] = probability[i] >= THRESHOLD;
        }
        int[] best = chain.best(content);
        List<Decision> decisions = new ArrayList<>(scores.length);
        for (int i = 0; i < scores.length; i++) {
            decisions.add(new Decision(ROLES[best[i]], marginals[i][best[i]], probability[i]));
        }
        return decisions;
    }

    private static double[][] scores(Page page, Votes votes) {
        double[][] scores = new double[page.lines().size()][ROLES.length];
        for (int i = 0; i < scores.length; i++) {
            boolean visible = page.lines().get(i).isVisible();
            for (Role role : ROLES) {
                double hidden = visible || !role.isContent() ? 0 : HIDDEN;
                scores[i][role.ordinal()] = votes.score(i, role) + hidden;
            }
        }
        return scores;
    }

    private static double expectedF1(Page page, List<Decision> decisions) {
        double hit = 0;
        double given = 0;
        double wanted = 0;
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            int words = Words.count(page.lines().get(i).text());
            boolean kept = decision.role().isContent();
            hit += kept ? decision.content() * words : 0;
            given += kept ? words : 0;
            wanted += decision.content() * words;
        }
        return given + wanted > 0 ? 2 * hit / (given + wanted) : 0;
    }

    private static int contentWords(Page page, List<Decision> decisions) {
        int words = 0;
        for (int i = 0; i < decisions.size(); i++) {
            Role role = decisions.get(i).role();
            words += role == Role.BODY || role == Role.SUMMARY
                    ? Words.count(page.lines().get(i).text())
                    : 0;
        }
        return words;
    }
}
