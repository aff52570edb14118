package dev.winnow.structure;

import dev.winnow.document.Element;
import dev.winnow.document.article.Article;
import dev.winnow.structure.Container.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The containers around each element, from the outermost inwards. */
final class Containers {

    private final List<Element> elements;
    private final @Nullable Container[] own;
    /** The innermost element around that one, or itself, that is a container; −1 if there is none. */
    private final int[] nearest;

    Containers(List<Element> elements, Layouts layouts) {
        this.elements = elements;
        this.own = new Container[elements.size()];
        this.nearest = new int[elements.size()];
        for (int i = 0; i < elements.size(); i++) {
            Kind kind = layouts.isLayout(i) ? null : kind(elements.get(i).tag());
            own[i] = kind == null ? null : new Container(i, kind, i);
            int parent = elements.get(i).parent();
            nearest[i] = kind != null ? i : parent < 0 ? -1 : nearest[parent];
        }
    }

    private static @Nullable Kind kind(String tag) {
        return switch (tag) {
            case "blockquote" -> Kind.QUOTE;
            case "ul", "ol", "menu", "dir" -> Kind.LIST;
            case "li" -> Kind.ITEM;
            case "dl" -> Kind.DEFINITIONS;
            case "dt" -> Kind.TERM;
            case "dd" -> Kind.DEFINITION;
            case "table" -> Kind.TABLE;
            case "tr" -> Kind.ROW;
            case "td", "th" -> Kind.CELL;
            default -> null;
        };
    }

    /** The containers around the lines of that element, the outermost first; what is nested too deep is left out. */
    List<Container> around(int element) {
        List<Container> inwards = new ArrayList<>();
        int at = element < 0 ? -1 : nearest[element];
        while (at >= 0) {
            Container container = own[at];
            if (container != null) {
                inwards.add(container);
                implied(container).ifPresent(inwards::add);
            }
            int parent = elements.get(at).parent();
            at = parent < 0 ? -1 : nearest[parent];
        }
        Collections.reverse(inwards);
        return inwards.size() <= Article.MOST_DEPTH ? inwards : inwards.subList(0, Article.MOST_DEPTH);
    }

    /** The list around an item that stands in none. */
    private Optional<Container> implied(Container inner) {
        int parent = elements.get(inner.element()).parent();
        int around = parent < 0 ? -1 : nearest[parent];
        Container outer = around < 0 ? null : own[around];
        return holder(inner.kind())
                .filter(kind -> outer == null || outer.kind() != kind)
                .map(kind -> Container.implied(kind, parent));
    }

    /** What an item stands in. */
    private static Optional<Kind> holder(Kind item) {
        return switch (item) {
            case ITEM -> Optional.of(Kind.LIST);
            case TERM, DEFINITION -> Optional.of(Kind.DEFINITIONS);
            default -> Optional.empty();
        };
    }
}
