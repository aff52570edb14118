package dev.winnow.input;

import dev.winnow.document.Selected;
import dev.winnow.document.Selectors;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Applies {@link Selectors} to one document. For one thread. */
final class Selection {

    private static final int MOST_VALUES = 10;
    private static final int LONGEST_VALUE = 2_000;

    private final Selectors selectors;
    private final Finder finder;
    private final List<Finder.Found> found = new ArrayList<>();

    private Selection(Selectors selectors, Document document) {
        this.selectors = selectors;
        this.finder = new Finder(document);
    }

    /** The HTML with its replacements made. */
    static String replaced(String html, Selectors selectors) {
        String text = html;
        for (Selectors.Replacement replacement : selectors.replacements()) {
            text = text.replace(replacement.find(), replacement.with());
        }
        return text;
    }

    /** Changes the document as the selectors want it, and searches it. */
    static Selection of(Selectors selectors, Document document) {
        Selection selection = new Selection(selectors, document);
        selection.wrap();
        for (String query : selectors.queries()) {
            selection.found.add(selection.finder.find(query));
        }
        return selection;
    }

    private void wrap() {
        for (Selectors.Wrap wrap : selectors.wraps()) {
            for (Element element : finder.find(wrap.query()).elements()) {
                if (element.parent() != null) {
                    element.wrap("<" + wrap.tag() + "></" + wrap.tag() + ">");
                }
            }
            finder.forget();
        }
    }

    /** What each query found, once the lines of the elements are known. */
    List<Selected> selected(ElementTable table) {
        if (found.isEmpty()) {
            return List.of();
        }
        IdentityHashMap<Element, ElementTable.Range> ranges = table.ranges();
        return found.stream()
                .map(one -> new Selected(lines(one.elements(), ranges), values(one)))
                .toList();
    }

    private static List<Integer> lines(List<Element> elements, IdentityHashMap<Element, ElementTable.Range> ranges) {
        BitSet lines = new BitSet();
        for (Element element : elements) {
            ElementTable.Range range = ranges.get(element);
            if (range != null) {
                lines.set(range.first(), range.end());
            }
        }
        return lines.stream().boxed().toList();
    }

    private static List<String> values(Finder.Found found) {
        return (found.values().isEmpty() ? found.elements().stream().map(Selection::value) : found.values().stream())
                .map(value -> value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .limit(MOST_VALUES)
                .toList();
    }

    private static String value(Element element) {
        String attribute = switch (element.normalName()) {
            case "meta" -> element.attr("content");
            case "time" -> element.attr("datetime");
            default -> "";
        };
        return attribute.isBlank() ? Subtree.text(element, LONGEST_VALUE) : attribute;
    }
}
