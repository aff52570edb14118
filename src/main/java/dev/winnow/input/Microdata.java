package dev.winnow.input;

import dev.winnow.document.RawMetadata.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Collects what elements of the body say of the page by {@code itemprop} and {@code rel}, a bounded number of them. */
final class Microdata {

    /** Elements that are looked into; what they hold may be nothing. */
    private static final int MOST_TRIED = 1000;

    private static final int MOST_RELATIONS = 10;
    private static final int MOST_NAMES = 20;
    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_VALUE = 500;
    /** Nodes that are looked at for one value. */
    private static final int MOST_NODES = 200;

    private static final Set<String> PEOPLE = Set.of("author", "creator", "contributor", "publisher");
    private static final Set<String> DATES = Set.of("datepublished", "datemodified", "datecreated", "uploaddate");
    private static final Set<String> TEXTS =
            Set.of("headline", "alternativeheadline", "articlesection", "keywords", "isaccessibleforfree");
    /** Types of pieces, in lower case, by a part of their names. */
    private static final List<String> PIECES =
            List.of("article", "posting", "report", "recipe", "question", "creativework", "webpage", "qapage");

    private final List<Pair> items = new ArrayList<>();
    private int tried;
    private @Nullable Element piece;

    List<Pair> items() {
        return items;
    }

    void add(Frame frame, Attributes attributes) {
        String property = attributes.get("itemprop");
        if (!property.isEmpty()) {
            for (String name : property.toLowerCase(Locale.ROOT).split(" ", 5)) {
                addItem(name, frame);
            }
        }
        String relation = (frame.flags & HtmlTags.LINK) == 0 ? "" : attributes.get("rel");
        if (has(relation, "author")) {
            add("rel:author", text(frame.node));
        }
        if (has(relation, "license")) {
            add("rel:license", frame.target);
        }
    }

    /** A {@code link} element, which is not entered. */
    void addLink(Element link) {
        if (has(link.attr("rel"), "license")) {
            add("rel:license", link.attr("href"));
        } else if (link.attr("itemprop").equalsIgnoreCase("license")) {
            add("license", link.attr("href"));
        }
    }

    private static boolean has(String relation, String name) {
        return relation.length() >= name.length()
                && List.of(relation.toLowerCase(Locale.ROOT).split(" ", MOST_RELATIONS))
                        .contains(name);
    }

    private void addItem(String name, Frame frame) {
        if (items.size() >= MOST_ITEMS || ++tried > MOST_TRIED) {
            return;
        }
        if (PEOPLE.contains(name)) {
            String prefix = prefix(frame);
            names(frame.node).forEach(value -> add(prefix + name, value));
        } else if (DATES.contains(name)) {
            String time = frame.node.attr("datetime");
            add(prefix(frame) + name, time.isBlank() ? text(frame.node) : time);
        } else if (TEXTS.contains(name)) {
            add(prefix(frame) + name, text(frame.node));
        } else if (name.equals("license")) {
            String address = frame.node.attr("href");
            add(prefix(frame) + name, address.isBlank() ? text(frame.node) : address);
        }
    }

    private void add(String name, String value) {
        String text = value.strip();
        if (!text.isEmpty() && text.length() <= LONGEST_VALUE && items.size() < MOST_ITEMS) {
            items.add(new Pair(name, text));
        }
    }

    /** Tells apart what is said of the page's first piece and what is said of other things. */
    @SuppressWarnings("ReferenceEquality") // the piece itself, not one like it
    private String prefix(Frame frame) {
        Frame at = frame.parent;
        while (at != null && !at.node.hasAttr("itemscope")) {
            at = at.parent;
        }
        if (at == null) {
            return "";
        }
        String type = at.node.attr("itemtype").toLowerCase(Locale.ROOT);
        if (PIECES.stream().noneMatch(type::contains)) {
            return "other:";
        }
        if (type.endsWith("webpage")) {
            return "";
        }
        piece = piece == null ? at.node : piece;
        return piece == at.node ? "" : "other:";
    }

    /** The names in an element of a person or an organisation, else its text. */
    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        int nodes = 0;
        for (Node node = Subtree.next(element, element, true);
                node != null && nodes < MOST_NODES && names.size() < MOST_NAMES;
                node = Subtree.next(node, element, true), nodes++) {
            if (node instanceof Element inner && inner.attr("itemprop").equals("name")) {
                names.add(text(inner));
            }
        }
        return names.isEmpty() ? List.of(text(element)) : names;
    }

    /** The {@code content} attribute, else the text, a line for each block. */
    private static String text(Element element) {
        String content = element.attr("content");
        if (!content.isBlank()) {
            return content;
        }
        LineBuffer line = new LineBuffer(LONGEST_VALUE + 1);
        StringBuilder lines = new StringBuilder();
        int nodes = 0;
        for (Node node = Subtree.next(element, element, true); node != null && nodes < MOST_NODES; nodes++) {
            int flags = HtmlTags.flags(node.normalName());
            if (isBreak(node) || isBreak(node.previousSibling())) {
                flush(line, lines);
            }
            if (node instanceof TextNode leaf) {
                line.append(leaf.getWholeText());
            }
            node = Subtree.next(node, element, (flags & (HtmlTags.SKIP | HtmlTags.ABOUT)) == 0);
        }
        flush(line, lines);
        return lines.toString();
    }

    private static boolean isBreak(@Nullable Node node) {
        return node != null && (HtmlTags.flags(node.normalName()) & (HtmlTags.BLOCK | HtmlTags.BREAK)) != 0;
    }

    private static void flush(LineBuffer line, StringBuilder lines) {
        if (!line.isEmpty()) {
            lines.append(lines.isEmpty() ? "" : "\n").append(line.text());
            line.clear();
        }
    }
}
