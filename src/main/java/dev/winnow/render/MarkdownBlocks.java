package dev.winnow.render;

import dev.winnow.document.Image;
import dev.winnow.document.Span;
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
import dev.winnow.render.MarkdownText.Breaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes blocks as Markdown. Recursion is as deep as the tree, whose depth is bounded. */
final class MarkdownBlocks {

    private static final int LEAST_FENCE = 3;
    private static final int GREATEST_NUMBER = 999_999_999;
    private static final String NOTE_INDENT = "    ";

    private final Set<String> notes;

    private MarkdownBlocks(Set<String> notes) {
        this.notes = notes;
    }

    /** The article without its headline; empty where nothing is kept, else with a line end behind it. */
    static String of(Article article) {
        Set<String> labels = article.notes().stream().map(Note::label).collect(Collectors.toSet());
        MarkdownBlocks writer = new MarkdownBlocks(labels);
        List<String> parts = new ArrayList<>();
        parts.add(writer.blocks(article.content()));
        for (Note note : article.notes()) {
            parts.add("[^" + note.label() + "]: " + indented(writer.blocks(note.content()), NOTE_INDENT));
        }
        String text = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? "" : text + "\n";
    }

    private String blocks(List<Node> nodes) {
        return blocks(nodes, "\n\n");
    }

    private String blocks(List<Node> nodes, String between) {
        List<String> parts = new ArrayList<>();
        boolean alternate = false;
        Node before = null;
        for (Node node : nodes) {
            alternate = isList(node) && before != null && isList(before) && !alternate;
            String part = block(node, alternate);
            if (!part.isEmpty()) {
                parts.add(part);
                before = node;
            }
        }
        return String.join(between, parts);
    }

    private static boolean isList(Node node) {
        return node instanceof ItemList || node instanceof Definitions;
    }

    /** One block; of two lists in a row one has other marks, or they would be one list. */
    private String block(Node node, boolean alternate) {
        if (node instanceof Paragraph paragraph) {
            return text(paragraph.text(), Breaks.HARD);
        } else if (node instanceof Heading heading) {
            return heading(heading.level(), heading.text(), notes);
        } else if (node instanceof Quotation quotation) {
            return quoted(blocks(quotation.content()));
        } else if (node instanceof ItemList list) {
            return list(list, alternate);
        } else if (node instanceof Definitions definitions) {
            return definitions(definitions, alternate);
        } else if (node instanceof CodeBlock code) {
            return code(code);
        } else if (node instanceof Table table) {
            return MarkdownTable.of(table, notes);
        }
        return figure((Figure) node);
    }

    private String text(Text text, Breaks breaks) {
        return MarkdownText.of(text, breaks, notes, true);
    }

    /** A heading on one line; a number sign at its end would be taken for decoration. */
    static String heading(int level, Text text, Set<String> notes) {
        String line = MarkdownText.of(text, Breaks.SPACE, notes, false);
        boolean closing = line.endsWith("#");
        return "#".repeat(level) + " " + (closing ? line.substring(0, line.length() - 1) + "\\#" : line);
    }

    private static String quoted(String content) {
        return content.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    private String list(ItemList list, boolean alternate) {
        List<String> items = new ArrayList<>();
        boolean tight = Nodes.isTight(list.items());
        int number = list.first().orElse(0);
        for (List<Node> item : list.items()) {
            String mark = list.first().isPresent()
                    ? Math.min(number++, GREATEST_NUMBER) + (alternate ? ")" : ".")
                    : alternate ? "*" : "-";
            String content = blocks(item, tight ? "\n" : "\n\n");
            if (!content.isEmpty()) {
                items.add(mark + " " + indented(content, " ".repeat(mark.length() + 1)));
            }
        }
        return String.join(tight ? "\n" : "\n\n", items);
    }

    private static String indented(String text, String indent) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            boolean filled = i + 1 < text.length() && text.charAt(i + 1) != '\n';
            out.append(c == '\n' && filled ? indent : "");
        }
        return out.toString();
    }

    private String definitions(Definitions definitions, boolean alternate) {
        List<List<Node>> items = new ArrayList<>();
        for (Definitions.Entry entry : definitions.entries()) {
            List<Node> content = entry.term()
                    ? entry.content().stream().map(MarkdownBlocks::strong).toList()
                    : entry.content();
            boolean fresh = entry.term() || items.isEmpty();
            List<Node> item = new ArrayList<>(fresh ? List.of() : items.get(items.size() - 1));
            item.addAll(content);
            if (fresh) {
                items.add(item);
            } else {
                items.set(items.size() - 1, item);
            }
        }
        return list(new ItemList(OptionalInt.empty(), items), alternate);
    }

    private static Node strong(Node node) {
        return node instanceof Paragraph paragraph ? new Paragraph(wrapped(paragraph.text(), Span.Kind.STRONG)) : node;
    }

    private static Text wrapped(Text text, Span.Kind kind) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(kind, 0, text.text().length(), ""));
        spans.addAll(text.spans());
        return new Text(text.text(), spans);
    }

    private static String code(CodeBlock code) {
        String fence = "`".repeat(Math.max(LEAST_FENCE, MarkdownEscape.longestRun(code.text()) + 1));
        return fence + code.language() + "\n" + plain(code.text()) + "\n" + fence;
    }

    private static String plain(String code) {
        StringBuilder out = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean space = c == '\n' || c == '\t';
            out.append(MarkdownEscape.isControl(c) && !space ? ' ' : c);
        }
        return out.toString();
    }

    private String figure(Figure figure) {
        List<String> parts = new ArrayList<>();
        figure.image().flatMap(image -> picture(image, figure)).ifPresent(parts::add);
        figure.caption().forEach(line -> parts.add(text(wrapped(line, Span.Kind.EMPHASIS), Breaks.HARD)));
        return String.join("\n\n", parts);
    }

    private static Optional<String> picture(Image image, Figure figure) {
        StringBuilder alt = new StringBuilder();
        MarkdownEscape.append(image.alt(), false, alt);
        String title = figure.caption().isEmpty() ? title(figure.title()) : "";
        return SafeLink.toWeb(image.url())
                .map(address -> "![" + alt + "](" + MarkdownEscape.destination(address) + title + ")");
    }

    private static String title(String text) {
        StringBuilder out = new StringBuilder();
        MarkdownEscape.append(text, false, out);
        String title = out.toString().replace("\"", "\\\"");
        return title.isEmpty() ? "" : " \"" + title + "\"";
    }
}
