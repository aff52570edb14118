package dev.winnow.structure;

/**
 * An element that encloses lines and shows in the tree.
 *
 * @param key tells it from all others of the page
 * @param kind what it is
 * @param element index of the element; of the one around it where a list is only implied
 */
record Container(int key, Kind kind, int element) {

    /** The kinds of container. */
    enum Kind {
        QUOTE,
        LIST,
        ITEM,
        DEFINITIONS,
        TERM,
        DEFINITION,
        TABLE,
        ROW,
        CELL
    }

    /** A list that is not there though its items are; they stand in that element. */
    static Container implied(Kind kind, int element) {
        return new Container(-2 - element, kind, element);
    }
}
