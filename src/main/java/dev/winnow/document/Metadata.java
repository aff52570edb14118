package dev.winnow.document;

import java.util.List;
import java.util.Optional;

/**
 * What is known about the piece. Every part may be missing.
 *
 * @param title the headline as printed on the page
 * @param authors names of the authors, without "By"; empty where unknown
 * @param published when it was published: an ISO 8601 date, or date and time where the page gives one
 * @param modified when it was last changed, in the same form
 * @param language BCP 47 tag that the page declares
 * @param site name of the site
 * @param url canonical or known address
 */
public record Metadata(
        Optional<String> title,
        List<String> authors,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> language,
        Optional<String> site,
        Optional<String> url) {

    /** Copies the list. */
    public Metadata {
        authors = List.copyOf(authors);
    }
}
