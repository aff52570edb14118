package dev.winnow.input;

import dev.winnow.document.Selected;
import dev.winnow.document.Selectors;
import dev.winnow.document.Status;
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
    private static final int MOST_WRAPPED = 10_000;

    private final Selectors selectors;
    private final Finder finder;
    private final List<Finder.Found> found = new ArrayList<>();

    private Selection(Selectors selectors, Document document) {
        this.selectors = selectors;
        this.finder = new Finder(document);
    }

    /** The HTML with its replacements made, as far as it does not grow beyond the limit of bytes. */
    static String replaced(String html, Selectors selectors, Budget budget) {
        String text = html;
        for (Selectors.Replacement replacement : selectors.replacements()) {
            String next = text.replace(replacement.find(), replacement.with());
            if (next.length() > Math.max(text.length(), budget.limits().maxBytes())) {
                budget.remark(Status.limited("bytes"));
                break;
            }
            text = next;
        }
        return text;
    }

    /** Changes the document as the selectors want it, and searches it, as far as there is time. */
    static Selection of(Selectors selectors, Document document, Budget budget) {
        Selection selection = new Selection(selectors, document);
        selection.wrap(budget);
        for (String query : selectors.queries()) {
            selection.found.add(budget.expired() ? Finder.Found.NOTHING : selection.finder.find(query));
        }
        return selection;
    }

    private void wrap(Budget budget) {
        int left = MOST_WRAPPED;
        for (Selectors.Wrap wrap : selectors.wraps()) {
            List<Element> elements =
                    budget.expired() ? List.of() : finder.find(wrap.query()).elements();
            for (Element element : elements) {
                if (left > 0 && isInside(element)) {
                    Element around = new Element(wrap.tag());
                    element.replaceWith(around);
                    around.appendChild(element);
                    left--;
                }
            }
            finder.forget();
        }
    }

    private static boolean isInside(Element element) {
        return element.parent() != null && !element.nameIs("html") && !element.nameIs("body");
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
                .map(Selection::cut)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .limit(MOST_VALUES)
                .toList();
    }

    private static String cut(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        boolean half = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
        return value.substring(0, half ? LONGEST_VALUE - 1 : LONGEST_VALUE);
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
