package dev.winnow.document.article;

import dev.winnow.document.Span;
import java.util.List;

/**
 * Text with inline ranges.
 *
 * @param text the characters
 * @param spans its inline ranges in order of their start, the longer first; ranges nest or stand apart
 */
public record Text(String text, List<Span> spans) {

    /** Copies the list. */
    public Text {
        spans = List.copyOf(spans);
    }

    /** Text without ranges. */
    public static Text of(String text) {
        return new Text(text, List.of());
    }

    /** The characters, with a line feed for each line break. */
    public String broken() {
        StringBuilder out = new StringBuilder(text);
        for (Span span : spans) {
            if (span.kind() == Span.Kind.BREAK && span.start() < out.length()) {
                out.setCharAt(span.start(), '\n');
            }
        }
        return out.toString();
    }
}
