package dev.winnow.document;

import java.util.List;
import java.util.Optional;

/**
 * What a rule pack says of each line of a page. It joins the decision as evidence of its own, beside what general rules and
 * model say.
 *
 * @param votes for every role the sum of the weights that spoke for or against it, and the reasons
 * @param content how much it speaks for each line being content, in natural-log odds
 * @param picked what the selectors of title, authors and time of publication found
 * @param stale what no longer finds anything, such as {@code content}
 * @param nativeAd whether the page is an advertisement that looks like an article
 * @param matches what of the pack found something
 */
public record PackVotes(
        Votes votes, double[] content, Picked picked, List<String> stale, boolean nativeAd, PackMatches matches) {

    /**
     * What selectors of a pack found of a page's metadata.
     *
     * @param title the title as written
     * @param authors the authors as written
     * @param published the time of publication as written
     */
    public record Picked(Optional<String> title, List<String> authors, Optional<String> published) {

        /** Nothing. */
        public static final Picked NOTHING = new Picked(Optional.empty(), List.of(), Optional.empty());

        /** Copies the list. */
        public Picked {
            authors = List.copyOf(authors);
        }
    }

    /** Copies the list. */
    public PackVotes {
        stale = List.copyOf(stale);
    }

    /** What no pack says of that many lines. */
    public static PackVotes none(int rows) {
        return new PackVotes(Votes.none(rows), new double[rows], Picked.NOTHING, List.of(), false, PackMatches.NOTHING);
    }
}
