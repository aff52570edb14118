package dev.winnow.document;

import java.util.List;

/**
 * A page as read: its lines in page order, the elements around them, and what it says of itself. Immutable.
 *
 * @param kind what the page was read from
 * @param url its address, empty where unknown
 * @param host the host it comes from, lower case, empty where unknown
 * @param source the source lines in page order, none blank
 * @param lines the lines to be judged, in page order; together they cover the source lines
 * @param elements the elements that hold lines, parents before children; empty on text input
 * @param pictures its pictures in page order; empty on text input
 * @param metadata what the page says of itself
 * @param remarks limits that cut the page short; empty where none did
 * @param selected what each query found that the page was searched for; empty on text input
 */
public record Page(
        Kind kind,
        String url,
        String host,
        List<SourceLine> source,
        List<Line> lines,
        List<Element> elements,
        List<Picture> pictures,
        RawMetadata metadata,
        List<Status> remarks,
        List<Selected> selected) {

    /** What a page was read from. */
    public enum Kind {
        /** An HTML document. */
        HTML,
        /** Text lines. */
        TEXT
    }

    /** Copies the lists. */
    public Page {
        source = List.copyOf(source);
        lines = List.copyOf(lines);
        elements = List.copyOf(elements);
        pictures = List.copyOf(pictures);
        remarks = List.copyOf(remarks);
        selected = List.copyOf(selected);
    }

    /** A page that was not searched. */
    public Page(
            Kind kind,
            String url,
            String host,
            List<SourceLine> source,
            List<Line> lines,
            List<Element> elements,
            List<Picture> pictures,
            RawMetadata metadata,
            List<Status> remarks) {
        this(kind, url, host, source, lines, elements, pictures, metadata, remarks, List.of());
    }

    /** A page without pictures that was not searched. */
    public Page(
            Kind kind,
            String url,
            String host,
            List<SourceLine> source,
            List<Line> lines,
            List<Element> elements,
            RawMetadata metadata,
            List<Status> remarks) {
        this(kind, url, host, source, lines, elements, List.of(), metadata, remarks);
    }

    /** What the query with that id found. */
    public Selected selected(int query) {
        return query < selected.size() ? selected.get(query) : Selected.NOTHING;
    }
}
