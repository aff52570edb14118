package dev.winnow.document;

import java.util.List;

/**
 * A source line with its role.
 *
 * @param number its number: of a text's physical line, blank lines counted, or of the page's line in page order; from 1
 * @param text its text
 * @param role what it is; of a glued line, what most of its characters are
 * @param confidence calibrated probability of the role, 0 to 1
 * @param kept whether the clean text keeps it, or any segment of it
 * @param visible whether a reader of the page sees it
 * @param block number of the first line of the paragraph it belongs to; its own number unless the paragraph was hard-wrapped
 * @param structure the block structure it stands in
 * @param segments its parts, if it was glued together from several things; otherwise empty
 * @param evidence the reasons for its role, strongest first
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
        List<Evidence> evidence) {

    /** Copies the lists. */
    public LabelledLine {
        segments = List.copyOf(segments);
        evidence = List.copyOf(evidence);
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
        return new LabelledLine(number, text, role, confidence, keep, visible, block, structure, parts, evidence);
    }
}
