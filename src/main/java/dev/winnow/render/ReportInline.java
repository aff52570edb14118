package dev.winnow.render;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The kept text of a line with its links, emphasis and code: cut wherever one of them begins or ends. */
final class ReportInline {

    /** A place where a range begins or ends. */
    private record Edge(int at, Span span, boolean begins) {}

    private final ReportMarkup out;
    private final Map<Span.Kind, Integer> open = new EnumMap<>(Span.Kind.class);
    private String target = "";

    private ReportInline(ReportMarkup out) {
        this.out = out;
    }

    static void write(LabelledLine line, ReportMarkup out) throws IOException {
        if (line.segments().isEmpty()) {
            new ReportInline(out).write(line.text(), edges(line));
        } else {
            out.text(line.keptText()); // ranges count characters of the whole line
        }
    }

    private static List<Edge> edges(LabelledLine line) {
        int end = line.text().length();
        List<Edge> edges = new ArrayList<>();
        for (Span span : line.spans()) {
            if (span.start() >= 0 && span.start() < span.end() && span.end() <= end) {
                edges.add(new Edge(span.start(), span, true));
                edges.add(new Edge(span.end(), span, false));
            }
        }
        edges.sort(Comparator.comparingInt(Edge::at).thenComparing(Edge::begins));
        return edges;
    }

    private void write(String text, List<Edge> edges) throws IOException {
        int from = 0;
        for (Edge edge : edges) {
            if (edge.at() > from) {
                run(text.substring(from, edge.at()));
                from = edge.at();
            }
            pass(edge);
        }
        if (from < text.length()) {
            run(text.substring(from));
        }
    }

    private void pass(Edge edge) {
        open.merge(edge.span().kind(), edge.begins() ? 1 : -1, Integer::sum);
        if (edge.span().kind() == Span.Kind.LINK) {
            target = edge.begins() ? edge.span().target() : "";
        }
    }

    private void run(String text) throws IOException {
        boolean linked = ReportMarkup.isWeb(target);
        List<String> elements = new ArrayList<>();
        add(Span.Kind.STRONG, "strong", elements);
        add(Span.Kind.EMPHASIS, "em", elements);
        add(Span.Kind.CODE, "code", elements);
        if (linked) {
            out.start("a").target(target);
        }
        for (String element : elements) {
            out.start(element);
        }
        if (isOpen(Span.Kind.BREAK)) {
            out.start("br");
        } else {
            out.text(text);
        }
        for (int last = elements.size() - 1; last >= 0; last--) {
            out.end(elements.get(last));
        }
        if (linked) {
            out.end("a");
        }
    }

    private void add(Span.Kind kind, String element, List<String> to) {
        if (isOpen(kind)) {
            to.add(element);
        }
    }

    private boolean isOpen(Span.Kind kind) {
        return open.getOrDefault(kind, 0) > 0;
    }
}
