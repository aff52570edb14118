package dev.winnow.document;

import java.util.List;

/**
 * An element of the page that holds lines, as a plain value.
 *
 * @param parent index of the enclosing element in {@link Page#elements()}, −1 for the root
 * @param depth number of enclosing elements
 * @param tag lower-case tag name
 * @param words the words of its class and id attributes and of its ARIA role, lower case, in order
 * @param id its id attribute as written, empty where it has none
 * @param setting what else its tag says of how it is set
 * @param signature equal for elements of the same tag and classes
 * @param firstLine index of its first line in {@link Page#lines()}
 * @param endLine index after its last line
 */
public record Element(
        int parent,
        int depth,
        String tag,
        List<String> words,
        String id,
        Setting setting,
        int signature,
        int firstLine,
        int endLine) {

    /** Copies the list. */
    public Element {
        words = List.copyOf(words);
    }

    /** An element without id that is set as usual. */
    public Element(int parent, int depth, String tag, List<String> words, int signature, int firstLine, int endLine) {
        this(parent, depth, tag, words, "", Setting.USUAL, signature, firstLine, endLine);
    }

    /** Number of lines inside. */
    public int lineCount() {
        return endLine - firstLine;
    }
}
