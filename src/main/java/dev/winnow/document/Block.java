package dev.winnow.document;

/**
 * The block structure a line stands in.
 *
 * @param kind the nearest block
 * @param level heading level 1 to 6, nesting depth of a list item from 1, quotation depth; otherwise 0
 * @param ordinal number of a list item in an ordered list from 1, row of a table cell from 1; otherwise 0
 * @param column column of a table cell from 1; otherwise 0
 * @param quoted whether a quotation encloses the line
 */
public record Block(Kind kind, int level, int ordinal, int column, boolean quoted) {

    /** A plain paragraph outside any list, table or quotation. */
    public static final Block PARAGRAPH = new Block(Kind.PARAGRAPH, 0, 0, 0, false);

    /** The kinds of block. */
    public enum Kind {
        /** A paragraph. */
        PARAGRAPH,
        /** A heading. */
        HEADING,
        /** An item of a list, or a part of one. */
        LIST_ITEM,
        /** The term of a definition list. */
        TERM,
        /** The definition of a definition list. */
        DEFINITION,
        /** A table's header cell. */
        HEADER_CELL,
        /** A table's data cell. */
        CELL,
        /** Preformatted text; its line breaks are kept. */
        PREFORMATTED,
        /** The caption of a figure or table. */
        CAPTION,
        /** A button, label, option or other control of a form. */
        CONTROL,
        /** Any other block, such as a bare {@code div}. */
        OTHER
    }
}
