package dev.winnow.cli;

import dev.winnow.document.Status;
import java.util.List;

/** What became of a page: it was cleaned, or there was a problem. */
sealed interface Outcome permits Outcome.Rendered, Problem {

    /**
     * A cleaned page in its output form.
     *
     * @param file the input
     * @param status remarks on the clean
     * @param text the output
     */
    record Rendered(PageFile file, List<Status> status, String text) implements Outcome {}
}
