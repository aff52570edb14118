package dev.winnow.document;

import java.util.List;

/**
 * What a page is searched for, and how it is changed, while it is read. Immutable.
 *
 * @param queries CSS selectors, or XPath expressions after {@code xpath:}; the index of a query is its id
 * @param wraps elements that are put into another one before lines are found
 * @param replacements what is replaced in the HTML before it is parsed
 */
public record Selectors(List<String> queries, List<Wrap> wraps, List<Replacement> replacements) {

    /** Nothing to search for. */
    public static final Selectors NONE = new Selectors(List.of(), List.of(), List.of());

    /** What an XPath expression begins with. */
    public static final String XPATH = "xpath:";

    /**
     * Elements that are put into another one.
     *
     * @param query a CSS selector or XPath expression
     * @param tag lower-case name of the element around them
     */
    public record Wrap(String query, String tag) {}

    /**
     * A literal that is replaced.
     *
     * @param find what is looked for, not empty
     * @param with what stands there afterwards
     */
    public record Replacement(String find, String with) {}

    /** Copies the lists. */
    public Selectors {
        queries = List.copyOf(queries);
        wraps = List.copyOf(wraps);
        replacements = List.copyOf(replacements);
    }
}
