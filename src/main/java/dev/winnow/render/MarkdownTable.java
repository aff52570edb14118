package dev.winnow.render;

import dev.winnow.document.article.CodeBlock;
import dev.winnow.document.article.Definitions;
import dev.winnow.document.article.Figure;
import dev.winnow.document.article.Heading;
import dev.winnow.document.article.ItemList;
import dev.winnow.document.article.Node;
import dev.winnow.document.article.Paragraph;
import dev.winnow.document.article.Quotation;
import dev.winnow.document.article.Table;
import dev.winnow.document.article.Text;
import dev.winnow.render.MarkdownText.Breaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Writes a table with pipes, as GitHub's extension of CommonMark has it; its cells hold inline text only. */
final class MarkdownTable {

    private final Set<String> notes;
    private final int width;

    private MarkdownTable(Set<String> notes, int width) {
        this.notes = notes;
        this.width = width;
    }

    static String of(Table table, Set<String> notes) {
        MarkdownTable writer = new MarkdownTable(notes, table.width());
        List<String> lines = new ArrayList<>();
        boolean headed = table.rows().get(0).cells().stream().anyMatch(Table.Cell::header);
        List<Table.Row> body = headed ? table.rows().subList(1, table.rows().size()) : table.rows();
        lines.add(writer.row(headed ? table.rows().get(0) : new Table.Row(List.of())));
        lines.add("|" + " --- |".repeat(writer.width));
        body.forEach(row -> lines.add(writer.row(row)));
        return String.join("\n", lines);
    }

    private String row(Table.Row row) {
        String[] cells = new String[width];
        Arrays.fill(cells, "");
        for (Table.Cell cell : row.cells()) {
            String text = inline(cell.content());
            String there = cells[cell.column()];
            cells[cell.column()] = there.isEmpty() ? text : there + " " + text;
        }
        return "| " + String.join(" | ", cells) + " |";
    }

    private String inline(List<Node> content) {
        List<String> parts = new ArrayList<>();
        content.forEach(node -> inline(node, parts));
        return String.join(" ", parts);
    }

    private void inline(Node node, List<String> parts) {
        if (node instanceof Paragraph paragraph) {
            parts.add(text(paragraph.text()));
        } else if (node instanceof Heading heading) {
            parts.add(text(heading.text()));
        } else if (node instanceof CodeBlock code) {
            parts.add(escaped(MarkdownEscape.code(code.text())));
        } else if (node instanceof Quotation quotation) {
            quotation.content().forEach(inner -> inline(inner, parts));
        } else if (node instanceof ItemList list) {
            list.items().forEach(item -> parts.add("• " + inline(item)));
        } else if (node instanceof Definitions definitions) {
            definitions.entries().forEach(entry -> parts.add(inline(entry.content())));
        } else if (node instanceof Figure figure) {
            figure.caption().forEach(line -> parts.add(text(line)));
        } else if (node instanceof Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> parts.add(inline(cell.content()))));
        }
    }

    private String text(Text text) {
        return escaped(MarkdownText.of(text, Breaks.SPACE, notes, false));
    }

    /** A table takes the backslash before a pipe for its own, in code too. */
    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }
}
