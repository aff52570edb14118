package dev.winnow.corpus;

import java.util.Optional;

/**
 * How much of a text report is printed.
 *
 * @param worst how many of the worst pages
 * @param by field of the rows to group the pages by
 */
public record ReportDetail(int worst, Optional<String> by) {
    /** Neither worst pages nor groups. */
    public static final ReportDetail BRIEF = new ReportDetail(0, Optional.empty());
}
