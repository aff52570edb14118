package dev.winnow.corpus;

import java.util.Optional;

/**
 * How much of a report is printed.
 *
 * @param worst how many of the pages with the worst texts
 * @param by field of the rows to group the pages by, of texts and of roles; roles know {@link RolesReport#LANGUAGE}, too
 */
public record ReportDetail(int worst, Optional<String> by) {
    /** Neither worst pages nor groups. */
    public static final ReportDetail BRIEF = new ReportDetail(0, Optional.empty());
}
