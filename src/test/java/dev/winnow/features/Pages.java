package dev.winnow.features;

import dev.winnow.document.Block;
import dev.winnow.document.Element;
import dev.winnow.document.Extent;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import dev.winnow.document.RawMetadata;
import dev.winnow.document.SourceLine;
import dev.winnow.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Small pages for tests. */
public final class Pages {

    private Pages() {}

    /** A text of these lines. */
    public static Page text(String... lines) {
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            out.add(line(i, lines[i], -1, List.of()));
        }
        return page(Page.Kind.TEXT, out, List.of());
    }

    /** A page whose first {@code menu} lines are links in a menu and whose other lines are paragraphs of an article. */
    public static Page html(int menu, String... lines) {
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Span link = new Span(Span.Kind.LINK, 0, lines[i].length(), "/");
            out.add(line(i, lines[i], i < menu ? 2 : 3, i < menu ? List.of(link) : List.of()));
        }
        List<Element> elements = List.of(
                new Element(-1, 0, "html", List.of(), 1, 0, lines.length),
                new Element(0, 1, "body", List.of("comments"), 2, 0, lines.length),
                new Element(1, 2, "nav", List.of("menu"), 3, 0, menu),
                new Element(1, 2, "article", List.of("story", "content"), 4, menu, lines.length));
        return page(Page.Kind.HTML, out, elements);
    }

    private static Line line(int index, String text, int element, List<Span> spans) {
        Extent extent = Extent.whole(new SourceLine(index + 1, text));
        return new Line(text, extent, Block.PARAGRAPH, spans, element, Line.Visibility.VISIBLE, 0);
    }

    private static Page page(Page.Kind kind, List<Line> lines, List<Element> elements) {
        List<SourceLine> source = lines.stream()
                .map(line -> new SourceLine(line.number(), line.text()))
                .toList();
        return new Page(kind, "", "", source, lines, elements, RawMetadata.NONE, List.of());
    }
}
