package dev.winnow.document;

import java.util.List;
import java.util.Optional;

/**
 * A source line with its role.
 *
 * @param number its number: of a text's physical line, blank lines counted, or of the page's line in page order; from 1
 * @param text its text
 * @param role what it is; of a glued line, what most of its characters are
 * @param confidence calibrated probability of the role, 0 to 1
 * @param kept whether the clean text keeps it, or any segment of it; a line of a content role is dropped where it is a
 *     copy, cannot be seen, or belongs to the page but not to the clean text, as the entries of many a list
 * @param visible whether a reader of the page sees it
 * @param block number of the first line of the paragraph it belongs to; its own number unless the paragraph was hard-wrapped
 * @param structure the block structure it stands in
 * @param segments its parts, if it was glued together from several things; otherwise empty
 * @param evidence the reasons for its role, strongest first; unmodifiable
 * @param spans its inline ranges in order of their start; links lead to absolute addresses, unless that of the page is not
 *     known; empty on text input
 * @param image the picture that this line, a caption or credit, belongs to; empty on text input
 */
public record LabelledLine(
        int number,
        String text,
        Role role,
        double confidence,
        boolean kept,
        boolean visible,
        int block,
        Block structure,
        List<Segment> segments,
        List<Evidence> evidence,
        List<Span> spans,
        Optional<Image> image) {

    /** Copies the lists. */
    public LabelledLine {
        segments = List.copyOf(segments);
        evidence = evidence instanceof Reasons ? evidence : List.copyOf(evidence);
        spans = List.copyOf(spans);
    }

    /** A line without inline ranges and image. */
    public LabelledLine(
            int number,
            String text,
            Role role,
            double confidence,
            boolean kept,
            boolean visible,
            int block,
            Block structure,
            List<Segment> segments,
            List<Evidence> evidence) {
        this(
                number,
                text,
                role,
                confidence,
                kept,
                visible,
                block,
                structure,
                segments,
                evidence,
                List.of(),
                Optional.empty());
    }

    /** Its links in order; those that lead to no web page, such as {@code mailto:} and {@code #top}, are left out. */
    public List<Link> links() {
        return spans.stream()
                .filter(Span::leadsToPage)
                .map(span -> new Link(text.substring(span.start(), span.end()), span.target()))
                .toList();
    }

    /** The same line with these inline ranges and that image. */
    public LabelledLine with(List<Span> ranges, Optional<Image> picture) {
        return new LabelledLine(
                number, text, role, confidence, kept, visible, block, structure, segments, evidence, ranges, picture);
    }

    /** The kept text of this line: all of it, its kept segments, or nothing. */
    public String keptText() {
        if (!kept) {
            return "";
        }
        if (segments.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (Segment segment : segments) {
            if (segment.kept()) {
                out.append(out.isEmpty() ? "" : " ").append(text, segment.start(), segment.end());
            }
        }
        return out.toString().strip();
    }

    /** The same line, not kept. */
    public LabelledLine dropped() {
        List<Segment> parts = segments.stream()
                .map(part -> new Segment(part.start(), part.end(), part.role(), false))
                .toList();
        return copy(number, block, false, parts);
    }

    /** The same line with numbers raised by {@code lines}. */
    public LabelledLine shifted(int lines) {
        return copy(number + lines, block + lines, kept, segments);
    }

    private LabelledLine copy(int number, int block, boolean keep, List<Segment> parts) {
        return new LabelledLine(
                number, text, role, confidence, keep, visible, block, structure, parts, evidence, spans, image);
    }
}
