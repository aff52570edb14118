package dev.winnow.decode;

import dev.winnow.document.Evidence;
import dev.winnow.document.FastMath;
import dev.winnow.document.Reasons;
import dev.winnow.document.Role;
import dev.winnow.document.Votes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The reasons of the rules for the role of a line, and what the model says. */
final class LineReasons extends Reasons {

    private static final double FAINTEST = 1e-4;

    private final List<Votes> votes;
    private final int row;
    private final Decision decision;

    LineReasons(List<Votes> votes, int row, Decision decision) {
        this.votes = votes;
        this.row = row;
        this.decision = decision;
    }

    @Override
    protected List<Evidence> find() {
        List<Evidence> all = new ArrayList<>();
        votes.forEach(some -> all.addAll(some.evidence(row)));
        String content = "model and rules together give " + percent(decision.content()) + " that it is content";
        all.add(new Evidence("model/content", Role.BODY, logit(decision.content()), content));
        if (!Double.isNaN(decision.named())) {
            double sure = decision.named();
            String side = decision.role().isContent() ? "content" : "no content";
            String reason =
                    "given that it is " + side + ", the model gives " + percent(sure) + " to " + decision.role();
            all.add(new Evidence("model/role", decision.role(), logit(sure), reason));
        }
        all.sort(Comparator.comparingDouble(evidence -> -Math.abs(evidence.weight())));
        return all;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static double logit(double probability) {
        double clipped = Math.max(FAINTEST, Math.min(1 - FAINTEST, probability));
        return FastMath.log(clipped / (1 - clipped));
    }
}
