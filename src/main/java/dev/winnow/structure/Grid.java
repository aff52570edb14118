package dev.winnow.structure;

import dev.winnow.document.Setting;
import dev.winnow.document.article.Node;
import dev.winnow.document.article.Table;
import java.util.ArrayList;
import java.util.List;

/** The cells of a row, or the rows of a table, each cell in its column. */
final class Grid {

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    /** For each column the number of further rows that a cell above it covers. */
    private int[] covered = {};

    /** A cell whose column is not known yet. */
    private record Draft(Setting setting, boolean header, List<Node> content) {}

    void addCell(Setting setting, boolean header, List<Node> content) {
        drafts.add(new Draft(setting, header, content));
    }

    List<Node> contents() {
        return drafts.stream().flatMap(draft -> draft.content().stream()).toList();
    }

    List<Table.Row> rows() {
        return rows;
    }

    /** Takes the cells of that row; empty ones among them are counted, but not known. */
    void take(Grid row) {
        List<Table.Cell> cells = new ArrayList<>();
        covered = covered.length == 0 ? new int[Table.MOST_COLUMNS] : covered;
        int[] fresh = new int[covered.length];
        int at = 0;
        int next = 1;
        for (Draft draft : row.drafts) {
            for (; next < draft.setting().column() && at < covered.length; next++) {
                at = free(at) + 1;
            }
            int column = Math.min(free(at), covered.length - 1);
            int columns = Math.min(draft.setting().columns(), covered.length - column);
            cells.add(new Table.Cell(column, columns, draft.setting().rows(), draft.header(), draft.content()));
            for (int i = column; i < column + columns; i++) {
                fresh[i] = draft.setting().rows() - 1;
            }
            at = column + columns;
            next = draft.setting().column() + 1;
        }
        for (int i = 0; i < covered.length; i++) {
            covered[i] = Math.max(fresh[i], covered[i] - 1);
        }
        if (!cells.isEmpty()) {
            rows.add(new Table.Row(cells));
        }
    }

    private int free(int from) {
        int at = from;
        while (at < covered.length && covered[at] > 0) {
            at++;
        }
        return at;
    }
}
