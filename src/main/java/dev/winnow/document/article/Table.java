package dev.winnow.document.article;

import java.util.List;

/**
 * A table of data; tables that only lay out a page are no tables here.
 *
 * @param rows its rows, each with at least one cell
 */
public record Table(List<Row> rows) implements Node {

    /**
     * A row.
     *
     * @param cells its cells from left to right; places where no cell starts are left out
     */
    public record Row(List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column its first column, from 0; {@link #MOST_COLUMNS} at most
     * @param columns number of columns that it covers, at least 1
     * @param rows number of rows that it covers, at least 1
     * @param header whether it heads a column or row
     * @param content what it says
     */
    public record Cell(int column, int columns, int rows, boolean header, List<Node> content) {

        /** Copies the list. */
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** No table is wider. */
    public static final int MOST_COLUMNS = 200;

    /** Copies the list. */
    public Table {
        rows = List.copyOf(rows);
    }

    /** Number of columns. */
    public int width() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }
}
