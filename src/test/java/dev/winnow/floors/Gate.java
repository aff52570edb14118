package dev.winnow.floors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds scores against floors. */
final class Gate {

    /** Room below a score when a floor is raised to it. */
    private static final double MARGIN = 0.003;

    private static final double DIGITS = 10_000;

    /** What may happen to the floors. */
    enum Mode {
        /** They are only looked at. */
        CHECK,
        /** They are raised where the score allows it; a score below one is still a failure. */
        RAISE,
        /** They are set anew, lower too. */
        RESET
    }

    private Gate() {}

    /** What is wrong, one sentence a complaint; empty where nothing is. */
    static List<String> complaints(Floor floor, String digest, Map<String, Double> scores, Mode mode) {
        List<String> complaints = new ArrayList<>();
        if (mode == Mode.CHECK && !floor.digest().equals(digest)) {
            complaints.add(floor.corpus() + ": the sample is another one than the floors were set on: digest " + digest
                    + ", pinned " + (floor.digest().isEmpty() ? "none" : floor.digest())
                    + "; if that is meant, run .ci/run --update-floors");
        }
        floor.scores().forEach((name, least) -> {
            if (mode != Mode.RESET && score(scores, name) < least) {
                complaints.add(String.format(
                        Locale.ROOT,
                        "%s %s: %.4f is below the floor %.4f; if that is meant, run .ci/run --update-floors"
                                + " --lower-floors and state the reason in the commit",
                        floor.corpus(),
                        name,
                        score(scores, name),
                        least));
            }
        });
        return complaints;
    }

    /** The floors after an update: just below the scores; never lower than before, unless they are set anew. */
    static Floor updated(Floor floor, String digest, Map<String, Double> scores, Mode mode) {
        Map<String, Double> next = new LinkedHashMap<>();
        floor.scores().forEach((name, least) -> {
            double reached = Math.max(0, Math.floor((score(scores, name) - MARGIN) * DIGITS) / DIGITS);
            next.put(name, mode == Mode.RESET ? reached : Math.max(least, reached));
        });
        return floor.with(digest, next);
    }

    private static double score(Map<String, Double> scores, String name) {
        Double score = scores.get(name);
        if (score == null) {
            throw new IllegalArgumentException("no score named " + name + "; there are " + scores.keySet());
        }
        return score;
    }
}
