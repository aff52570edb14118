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
}
