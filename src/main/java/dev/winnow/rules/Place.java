package dev.winnow.rules;

/**
 * Where something stands in the file of a pack.
 *
 * @param line its line, from 1
 * @param column its column, from 1
 */
public record Place(int line, int column) {

    /** The beginning of the file. */
    public static final Place START = new Place(1, 1);

    static Place of(YamlNode node) {
        return new Place(node.line(), node.column());
    }
}
