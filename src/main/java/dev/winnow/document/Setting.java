package dev.winnow.document;

/**
 * How an element is set.
 *
 * @param start number of the first item of an ordered list, 0 or more; otherwise 1
 * @param column column of a table cell in its row, from 1, cells that cover several counted once; otherwise 0
 * @param columns number of columns that a table cell covers, from 1; otherwise 1
 * @param rows number of rows that a table cell covers, from 1; otherwise 1
 * @param language the language of preformatted code as the page names it, lower case; otherwise empty
 */
public record Setting(int start, int column, int columns, int rows, String language) {

    /** As usual. */
    public static final Setting USUAL = new Setting(1, 0, 1, 1, "");
}
