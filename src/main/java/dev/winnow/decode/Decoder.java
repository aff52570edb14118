package dev.winnow.decode;

import dev.winnow.document.FastMath;
import dev.winnow.document.Favor;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Line.Visibility;
import dev.winnow.document.Outlook;
import dev.winnow.document.PackVotes;
import dev.winnow.document.Page;
import dev.winnow.document.PageType;
import dev.winnow.document.Role;
import dev.winnow.document.RoleOutlook;
import dev.winnow.document.Votes;
import dev.winnow.document.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides content or chaff first, then the name: a line whose content probability reaches the page's cut gets the best
 * content role, along the whole page. So does a line that the names alone put there, such as the entries of a list that is
 * no part of the clean text; it is not kept. Any other gets the best role of the rest; a title is one on either side.
 * Immutable and thread-safe.
 */
public final class Decoder {

    private static final Role[] ROLES = Role.values();
    private static final double LEAST_EXPECTED_F1 = 0.3;
    /** A page of so many words is never emptied because little is expected of it. */
    private static final int MUCH = 800;

    /** On a page of fewer words, such as a form or a notice, rules and model must both find some. */
    private static final int LITTLE = 250;

    private static final int LEAST_WORDS = 20;
    private static final double FAINTEST = 1e-6;

    private final Set<Role> keep;
    private final Favor favor;

    /** A decoder that keeps lines of these roles where the page has content. */
    public Decoder(Set<Role> keep, Favor favor) {
        this.keep = keep.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(keep);
        this.favor = favor;
    }

    /**
     * Decides the role of every line of the page.
     *
     * @param votes what the general rules say
     * @param pack what a rule pack says
     * @param outlook what the model says
     */
    public Decoded decode(Page page, Votes votes, PackVotes pack, Outlook outlook) {
        boolean article = outlook.type().equals(Optional.of(PageType.ARTICLE));
        double[] scores = scores(page, votes);
        RuleOpinion rules = new RuleOpinion(scores);
        double[] odds = rules.content();
        Optional<double[]> named = outlook.roles().map(RoleOutlook::contentOdds);
        double[] second = named.orElse(odds);
        boolean clearCasesCount = article && page.kind() == Page.Kind.TEXT;
        double[] clear = clearCasesCount ? rules.clearCases() : new double[second.length];
        double[] judged = shifted(content(clear, second, outlook), pack.content());
        boolean hiddenMayStay = outlook.type().isPresent() && !article;
        int[] words = words(page);
        double[] probabilities = probabilities(page, words, judged, hiddenMayStay);
        Naming naming = naming(page, scores, rules, outlook).with(pack.votes());
        Cut cut = Cut.of(probabilities, words, favor);
        boolean[] said = saidToBeContent(named.orElseGet(() -> new double[0]), clear, pack.content());
        List<Decision> decisions = decide(page, naming, outlook, judged, said, probabilities, cut);
        double expected = outlook.page().at(cut.expectedF1());
        boolean content = hasContent(decisions, words, odds, cut);
        Set<Role> kept = content ? keep : EnumSet.noneOf(Role.class);
        List<LabelledLine> lines = new Assembly(page, decisions, List.of(votes, pack.votes()), kept).lines();
        List<Role> roles = new ArrayList<>(decisions.size());
        for (Decision decision : decisions) {
            roles.add(decision.role());
        }
        return new Decoded(lines, roles, content, expected, cut.expectedF1(), outlook.type());
    }

    private static double[] shifted(double[] probabilities, double[] odds) {
        double[] shifted = probabilities.clone();
        for (int row = 0; row < shifted.length; row++) {
            if (odds[row] != 0) {
                double clipped = Math.max(FAINTEST, Math.min(1 - FAINTEST, probabilities[row]));
                shifted[row] = 1 / (1 + (1 - clipped) / clipped * FastMath.exp(-odds[row]));
            }
        }
        return shifted;
    }

    /** Which lines the names alone put on the side of content. */
    private static boolean[] saidToBeContent(double[] odds, double[] clear, double[] pack) {
        boolean[] said = new boolean[pack.length];
        for (int row = 0; row < odds.length; row++) {
            double known = clear[row] < 0 ? Math.min(clear[row], odds[row]) : odds[row];
            said[row] = known + pack[row] >= 0;
        }
        return said;
    }

    /** On text, where titles are hard to tell, rules have to see one too. */
    private static Naming naming(Page page, double[] scores, RuleOpinion rules, Outlook outlook) {
        if (outlook.roles().isEmpty()) {
            return Naming.byRules(scores, rules.titles());
        }
        RoleOutlook roles = outlook.roles().get();
        return page.kind() == Page.Kind.TEXT
                ? Naming.byModel(roles, rules.logs(), Naming.RULES_ON_TEXT, rules.titles())
                        .withTitlesOfText(page)
                : Naming.byModel(roles, rules.logs(), Naming.RULES, Naming.titles(roles));
    }

    /** How much the rules alone speak for each line being content, in natural-log odds, from −10 to 10. */
    public static double[] contentByRules(Page page, Votes votes) {
        return new RuleOpinion(scores(page, votes)).content();
    }

    /** What model and rules together say. */
    private static double[] content(double[] clear, double[] second, Outlook outlook) {
        double[] content = new double[second.length];
        for (int row = 0; row < content.length; row++) {
            double sure = clear[row];
            double other = sure * second[row] < 0 ? 0 : second[row]; // a clear case is not talked down
            double score = outlook.scores()[row] + outlook.second() * other + sure;
            content[row] = outlook.probability().at(score);
        }
        return content;
    }

    /** Copies struck, and what may not stay out of the running. */
    private static double[] probabilities(Page page, int[] words, double[] content, boolean hiddenMayStay) {
        double[] probabilities = content.clone();
        for (int row = 0; row < probabilities.length; row++) {
            Visibility visibility = page.lines().get(row).visibility();
            boolean running = visibility == Visibility.VISIBLE || visibility == Visibility.HIDDEN && hiddenMayStay;
            probabilities[row] = running ? probabilities[row] : 0;
        }
        Copies.strike(page, words, probabilities);
        return probabilities;
    }

    private static int[] words(Page page) {
        int[] words = new int[page.lines().size()];
        for (int row = 0; row < words.length; row++) {
            words[row] = Words.count(page.lines().get(row).text());
        }
        return words;
    }

    private static List<Decision> decide(
            Page page,
            Naming naming,
            Outlook outlook,
            double[] judged,
            boolean[] said,
            double[] probabilities,
            Cut cut) {
        boolean[] content = new boolean[judged.length];
        for (int row = 0; row < content.length; row++) {
            content[row] = judged[row] > 0 && judged[row] >= cut.threshold();
        }
        boolean[] side = content.clone();
        for (int row = 0; row < side.length; row++) {
            side[row] |= said[row];
        }
        Naming.Names names = naming.name(side);
        List<Decision> decisions = new ArrayList<>(content.length);
        for (int row = 0; row < content.length; row++) {
            Role role = names.roles().get(row);
            double sure = names.sureness()[row]
                    * (role == Role.TITLE || side[row] != content[row] ? 1 : sided(content[row], judged[row]));
            boolean running = content[row] && probabilities[row] >= cut.threshold();
            boolean seen = page.lines().get(row).isVisible();
            boolean mayStay = running || seen && (!role.isContent() || role == Role.TITLE);
            double named = outlook.roles().isPresent() ? names.sureness()[row] : Double.NaN;
            decisions.add(new Decision(role, outlook.line().at(sure), judged[row], named, mayStay));
        }
        return decisions;
    }

    private static double sided(boolean content, double probability) {
        return content ? probability : 1 - probability;
    }

    private static double[] scores(Page page, Votes votes) {
        double[] scores = new double[page.lines().size() * ROLES.length];
        for (int row = 0; row < page.lines().size(); row++) {
            for (Role role : ROLES) {
                scores[row * ROLES.length + role.ordinal()] = votes.score(row, role);
            }
        }
        return scores;
    }

    private boolean hasContent(List<Decision> decisions, int[] words, double[] rules, Cut cut) {
        int content = 0;
        int all = 0;
        int byRules = 0;
        for (int row = 0; row < words.length; row++) {
            all += words[row];
            if (!decisions.get(row).mayStay()) {
                continue;
            }
            Role role = decisions.get(row).role();
            content += role == Role.BODY || role == Role.SUMMARY ? words[row] : 0;
            byRules += role == Role.BODY && rules[row] > 0 ? words[row] : 0;
        }
        if (favor == Favor.RECALL) {
            return content > 0;
        }
        if (all >= MUCH) {
            return content > 0;
        }
        boolean some = content >= LEAST_WORDS && (all >= LITTLE || byRules >= LEAST_WORDS);
        return some && cut.expectedF1() >= LEAST_EXPECTED_F1;
    }
}
