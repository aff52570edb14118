package dev.winnow.decode;

import static dev.winnow.document.Role.BODY;
import static dev.winnow.document.Role.BYLINE;
import static dev.winnow.document.Role.CAPTION;
import static dev.winnow.document.Role.CREDIT;
import static dev.winnow.document.Role.DATELINE;
import static dev.winnow.document.Role.HEADING;
import static dev.winnow.document.Role.SUMMARY;
import static dev.winnow.document.Role.TITLE;

import dev.winnow.document.Role;

/**
 * What it costs to go from one line's role to the next one's, as natural-log potentials, where only rules speak. A body is
 * contiguous; captions, credits and pitches interrupt it.
 */
final class Transitions {

    private static final int ROLES = Role.values().length;
    private static final double[][] SCORES = new double[ROLES][ROLES];
    private static final Steps STEPS;

    static {
        for (Role from : Role.values()) {
            for (Role to : Role.values()) {
                SCORES[from.ordinal()][to.ordinal()] = byGroup(from, to);
            }
        }
        set(TITLE, -0.5, SUMMARY, BYLINE, DATELINE, CAPTION, BODY);
        set(SUMMARY, -0.5, BYLINE, DATELINE, CAPTION, BODY);
        set(BYLINE, -0.4, DATELINE, BODY, CAPTION);
        set(DATELINE, -0.4, BYLINE, BODY, CAPTION, SUMMARY);
        set(BODY, -0.3, HEADING);
        set(HEADING, -0.2, BODY);
        set(HEADING, -1.2, HEADING);
        set(BODY, -0.8, CAPTION, CREDIT);
        set(CAPTION, -0.3, CREDIT, BODY);
        set(CREDIT, -0.4, CAPTION, BODY);
        set(TITLE, -0.8, TITLE);
        STEPS = new Steps(SCORES);
    }

    private Transitions() {}

    private static double byGroup(Role from, Role to) {
        if (from == to) {
            return 0;
        }
        if (from.group() == to.group()) {
            return -0.9;
        }
        return from.isContent() || to.isContent() ? -1.4 : -1.1;
    }

    private static void set(Role from, double score, Role... to) {
        for (Role role : to) {
            SCORES[from.ordinal()][role.ordinal()] = score;
        }
    }

    static Steps steps() {
        return STEPS;
    }
}
