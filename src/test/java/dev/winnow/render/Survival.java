package dev.winnow.render;

import dev.winnow.document.Block;
import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;

/**
 * Compares the code blocks, tables and list items of a page's DOM with those of its Markdown as another parser reads it. One
 * counts if its lines are kept; white space does not count.
 */
@NullMarked
final class Survival {

    private final Map<String, Integer> found = new LinkedHashMap<>();
    private final Map<String, Integer> kept = new LinkedHashMap<>();
    private final List<String> lost = new ArrayList<>();

    void check(String id, Document dom, CleanPage page) {
        List<LabelledLine> body =
                page.kept().stream().filter(line -> line.role() != Role.TITLE).toList();
        Set<String> lines = texts(body);
        Set<String> inLists = texts(body.stream()
                .filter(line -> line.structure().kind() == Block.Kind.LIST_ITEM)
                .toList());
        Node markdown = Markdown.parse(MarkdownRenderer.body(page.article()));
        List<String> code = texts(markdown, FencedCodeBlock.class);
        List<String> items = texts(markdown, ListItem.class);
        List<String> tables = texts(markdown, TableBlock.class);
        List<String> both = Stream.concat(items.stream(), tables.stream()).toList();
        for (Element pre : dom.select("pre:not(table pre)")) {
            count(id, "code blocks", List.of(bare(pre.wholeText())), lines, code);
        }
        for (Element item : dom.select("li")) {
            boolean cell = item.closest("td,th") != null; // there it is a part of the table
            count(id, "list items", List.of(bare(ownText(item))), inLists, cell ? both : items);
        }
        for (Element table : dom.select("table:not(:has(table,pre,h1,h2,h3,h4,h5,h6)):has(tr > * + *)")) {
            count(id, "tables", cells(table), lines, tables);
        }
    }

    /** What the cells say, each paragraph and item for itself. */
    private static List<String> cells(Element table) {
        List<String> cells = new ArrayList<>();
        for (Element cell : table.select("td,th")) {
            List<Element> parts = cell.select("p,li:not(:has(p,li))");
            for (Element part : parts.isEmpty() ? List.of(cell) : parts) {
                cells.add(bare(part.wholeText()));
            }
        }
        cells.removeIf(String::isEmpty);
        return cells;
    }

    private static Set<String> texts(List<LabelledLine> lines) {
        return lines.stream().map(line -> bare(line.keptText())).collect(Collectors.toSet());
    }

    private void count(String id, String kind, List<String> parts, Set<String> lines, List<String> written) {
        boolean empty = parts.isEmpty() || parts.get(0).isEmpty();
        found.merge(kind, empty ? 0 : 1, Integer::sum);
        if (!empty && lines.containsAll(parts)) {
            kept.merge(kind, 1, Integer::sum);
            Set<String> missing =
                    written.stream().map(text -> firstMissing(text, parts)).collect(Collectors.toSet());
            if (!missing.contains("")) {
                lost.add(id + ": " + kind + " " + missing);
            }
        }
    }

    /** The first part that the text does not hold; nothing if it holds all. A line printed twice is kept once. */
    private static String firstMissing(String text, List<String> parts) {
        return parts.stream().filter(part -> !text.contains(part)).findFirst().orElse("");
    }

    /** The text of the item's first line. */
    private static String ownText(Element item) {
        Element own = item.clone();
        own.select("ul,ol,pre,table,blockquote,dl,div,h1,h2,h3,h4,h5,h6").remove();
        Element paragraph = own.selectFirst("p");
        return paragraph == null ? own.wholeText() : paragraph.wholeText();
    }

    private static List<String> texts(Node root, Class<? extends Node> type) {
        List<String> texts = new ArrayList<>();
        List<Node> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.remove(open.size() - 1);
            if (type.isInstance(node)) {
                texts.add(bare(
                        node instanceof FencedCodeBlock code
                                ? code.getLiteral()
                                : Markdown.of(node).text()));
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                open.add(child);
            }
        }
        return texts;
    }

    /** Without white space and what the text renderer and the page write differently. */
    private static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && c != '|')
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    List<String> lost() {
        return lost;
    }

    int kept(String kind) {
        return kept.getOrDefault(kind, 0);
    }

    @Override
    public String toString() {
        return "in the DOM " + found + ", of these kept " + kept + ", of these lost in the Markdown " + lost.size();
    }
}
