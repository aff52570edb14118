package dev.winnow.render;

import dev.winnow.document.article.Article;
import dev.winnow.document.article.CodeBlock;
import dev.winnow.document.article.Definitions;
import dev.winnow.document.article.Figure;
import dev.winnow.document.article.Heading;
import dev.winnow.document.article.ItemList;
import dev.winnow.document.article.Node;
import dev.winnow.document.article.Note;
import dev.winnow.document.article.Paragraph;
import dev.winnow.document.article.Quotation;
import dev.winnow.document.article.Table;
import dev.winnow.document.article.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks as plain text. Recursion is as deep as the tree, whose depth is bounded. */
final class TextBlocks {

    private TextBlocks() {}

    /** The blocks, each without a line end behind it. */
    static List<String> of(Article article) {
        List<String> blocks = new ArrayList<>();
        article.content().forEach(node -> add(block(node), blocks));
        for (Note note : article.notes()) {
            add("[" + note.label() + "] " + joined(note.content(), "\n"), blocks);
        }
        return blocks;
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private static String joined(List<Node> nodes, String between) {
        return nodes.stream()
                .map(TextBlocks::block)
                .filter(block -> !block.isBlank())
                .collect(Collectors.joining(between));
    }

    private static String block(Node node) {
        if (node instanceof Paragraph paragraph) {
            return paragraph.text().broken();
        } else if (node instanceof Heading heading) {
            return heading.text().text();
        } else if (node instanceof Quotation quotation) {
            return joined(quotation.content(), "\n\n");
        } else if (node instanceof ItemList list) {
            return list(list);
        } else if (node instanceof Definitions definitions) {
            return definitions.entries().stream()
                    .map(entry -> entry.term() ? joined(entry.content(), "\n") : indented(entry.content(), "  "))
                    .collect(Collectors.joining("\n"));
        } else if (node instanceof CodeBlock code) {
            return code.text();
        } else if (node instanceof Table table) {
            return table(table);
        }
        return ((Figure) node).caption().stream().map(Text::broken).collect(Collectors.joining("\n"));
    }

    private static String list(ItemList list) {
        List<String> items = new ArrayList<>();
        int number = list.first().orElse(0);
        for (List<Node> item : list.items()) {
            String mark = list.first().isPresent() ? number++ + ". " : "- ";
            items.add(mark + indented(item, " ".repeat(mark.length())).strip());
        }
        return String.join("\n", items);
    }

    private static String indented(List<Node> content, String indent) {
        return joined(content, "\n")
                .lines()
                .map(line -> line.isEmpty() ? "" : indent + line)
                .collect(Collectors.joining("\n"));
    }

    /** A row a line, tabs between its cells. */
    private static String table(Table table) {
        List<String> rows = new ArrayList<>();
        int width = table.width();
        for (Table.Row row : table.rows()) {
            String[] cells = new String[width];
            Arrays.fill(cells, "");
            for (Table.Cell cell : row.cells()) {
                String text = OneLine.of(joined(cell.content(), " "));
                cells[cell.column()] += (cells[cell.column()].isEmpty() ? "" : " ") + text;
            }
            rows.add(String.join("\t", cells).stripTrailing());
        }
        return String.join("\n", rows);
    }
}
