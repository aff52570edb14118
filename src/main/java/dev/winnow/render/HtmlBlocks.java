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
import java.util.Arrays;
import java.util.List;

/** Writes blocks as HTML. Recursion is as deep as the tree, whose depth is bounded. */
final class HtmlBlocks {

    private final StringBuilder out = new StringBuilder();

    private HtmlBlocks() {}

    static String of(Article article) {
        HtmlBlocks writer = new HtmlBlocks();
        writer.blocks(article.content());
        if (!article.notes().isEmpty()) {
            writer.out.append("<hr>\n");
            article.notes().forEach(writer::note);
        }
        return writer.out.toString();
    }

    private void note(Note note) {
        boolean text = note.content().get(0) instanceof Paragraph;
        out.append("<p><sup>").append(note.label()).append("</sup>");
        if (note.content().get(0) instanceof Paragraph first) {
            out.append(' ').append(HtmlText.of(first.text()));
        }
        out.append("</p>\n");
        blocks(note.content().subList(text ? 1 : 0, note.content().size()));
    }

    private void blocks(List<Node> nodes) {
        nodes.forEach(this::block);
    }

    private void block(Node node) {
        if (node instanceof Paragraph paragraph) {
            line("p", paragraph.text());
        } else if (node instanceof Heading heading) {
            line("h" + heading.level(), heading.text());
        } else if (node instanceof Quotation quotation) {
            out.append("<blockquote>\n");
            blocks(quotation.content());
            out.append("</blockquote>\n");
        } else if (node instanceof ItemList list) {
            list(list);
        } else if (node instanceof Definitions definitions) {
            definitions(definitions);
        } else if (node instanceof CodeBlock code) {
            code(code);
        } else if (node instanceof Table table) {
            table(table);
        } else if (node instanceof Figure figure) {
            figure(figure);
        }
    }

    private void line(String tag, Text text) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(HtmlText.of(text))
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private void list(ItemList list) {
        String tag = list.first().isPresent() ? "ol" : "ul";
        boolean plain = list.first().orElse(1) == 1;
        out.append('<').append(tag);
        out.append(plain ? "" : " start=\"" + list.first().orElse(1) + "\"").append(">\n");
        list.items().forEach(item -> part("li", "", item));
        out.append("</").append(tag).append(">\n");
    }

    private void definitions(Definitions definitions) {
        out.append("<dl>\n");
        definitions.entries().forEach(entry -> part(entry.term() ? "dt" : "dd", "", entry.content()));
        out.append("</dl>\n");
    }

    /** A part of a list or table; a paragraph that is alone in it, or first before a list, needs no tags. */
    private void part(String tag, String attributes, List<Node> content) {
        out.append('<').append(tag).append(attributes).append('>');
        boolean bare = !content.isEmpty()
                && content.get(0) instanceof Paragraph
                && content.stream().skip(1).allMatch(ItemList.class::isInstance);
        if (bare) {
            out.append(HtmlText.of(((Paragraph) content.get(0)).text()));
        }
        if (content.size() > (bare ? 1 : 0)) {
            out.append('\n');
            blocks(content.subList(bare ? 1 : 0, content.size()));
        }
        out.append("</").append(tag).append(">\n");
    }

    private void code(CodeBlock code) {
        String language =
                code.language().isEmpty() ? "" : " class=\"language-" + HtmlEscape.attribute(code.language()) + "\"";
        out.append("<pre><code").append(language).append('>');
        out.append(HtmlEscape.text(code.text())).append("</code></pre>\n");
    }

    private void table(Table table) {
        out.append("<table>\n<tbody>\n");
        int[] covered = new int[table.width()];
        for (Table.Row row : table.rows()) {
            out.append("<tr>\n");
            int at = 0;
            for (Table.Cell cell : row.cells()) {
                empty(covered, at, cell.column());
                cell(cell);
                at = cell.column() + cell.columns();
                Arrays.fill(covered, cell.column(), at, cell.rows());
            }
            Arrays.setAll(covered, i -> Math.max(0, covered[i] - 1));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    /** The places in these columns that no cell above covers are cells without text. */
    private void empty(int[] covered, int from, int to) {
        for (int i = from; i < to; i++) {
            out.append(covered[i] > 0 ? "" : "<td></td>\n");
        }
    }

    private void cell(Table.Cell cell) {
        String columns = cell.columns() == 1 ? "" : " colspan=\"" + cell.columns() + "\"";
        String rows = cell.rows() == 1 ? "" : " rowspan=\"" + cell.rows() + "\"";
        part(cell.header() ? "th" : "td", columns + rows, cell.content());
    }

    private void figure(Figure figure) {
        String image = figure.image()
                .flatMap(picture -> SafeLink.toWeb(picture.url())
                        .map(address -> "<img src=\"" + HtmlEscape.attribute(address) + "\" alt=\""
                                + HtmlEscape.attribute(picture.alt()) + "\"" + title(figure) + ">"))
                .orElse("");
        if (image.isEmpty() && figure.caption().isEmpty()) {
            return;
        }
        out.append("<figure>\n").append(image).append(image.isEmpty() ? "" : "\n");
        if (!figure.caption().isEmpty()) {
            out.append("<figcaption>");
            String between = "";
            for (Text line : figure.caption()) {
                out.append(between).append(HtmlText.of(line));
                between = "<br>";
            }
            out.append("</figcaption>\n");
        }
        out.append("</figure>\n");
    }

    private static String title(Figure figure) {
        boolean hidden = figure.caption().isEmpty() && !figure.title().isEmpty();
        return hidden ? " title=\"" + HtmlEscape.attribute(figure.title()) + "\"" : "";
    }
}
