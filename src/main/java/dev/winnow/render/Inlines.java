package dev.winnow.render;

import dev.winnow.document.Span;
import dev.winnow.document.article.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Turns a text with ranges into what opens, stands and closes one after the other, well nested. */
final class Inlines {

    /** Of several ranges over the same characters the first is the outermost. */
    private static final Comparator<Span> OUTERMOST_FIRST = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed())
            .thenComparingInt(span -> rank(span.kind()));

    private final String text;
    private final List<Event> events = new ArrayList<>();
    private final Deque<Span> open = new ArrayDeque<>();
    private int at;

    /** What comes next. */
    sealed interface Event {}

    /**
     * A range opens.
     *
     * @param span the range
     */
    record Open(Span span) implements Event {}

    /**
     * The innermost open range closes.
     *
     * @param span the range
     */
    record Close(Span span) implements Event {}

    /**
     * Characters, at least one.
     *
     * @param text the characters
     */
    record Characters(String text) implements Event {}

    /** A line break. */
    record Break() implements Event {}

    private Inlines(String text) {
        this.text = text;
    }

    static List<Event> of(Text text) {
        Inlines inlines = new Inlines(text.text());
        text.spans().stream()
                .map(inlines::trimmed)
                .filter(span -> span.length() > 0)
                .sorted(OUTERMOST_FIRST)
                .forEach(inlines::take);
        inlines.closeAt(text.text().length());
        inlines.advance(text.text().length());
        return inlines.events;
    }

    private static int rank(Span.Kind kind) {
        return switch (kind) {
            case LINK -> 0;
            case STRONG -> 1;
            case EMPHASIS -> 2;
            case SUPERSCRIPT, SUBSCRIPT -> 3;
            case NOTE -> 4;
            case CODE -> 5;
            case BREAK -> 6;
        };
    }

    private Span trimmed(Span span) {
        int start = Math.max(0, span.start());
        int end = Math.min(text.length(), span.end());
        while (span.kind() != Span.Kind.BREAK && start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (span.kind() != Span.Kind.BREAK && start < end && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Span(span.kind(), start, Math.max(start, end), span.target());
    }

    private void take(Span span) {
        closeAt(span.start());
        if (span.start() < at || isIdle(span)) {
            return;
        }
        advance(span.start());
        if (span.kind() == Span.Kind.BREAK) {
            events.add(new Break());
            at = span.end();
            return;
        }
        int end = open.isEmpty() ? span.end() : Math.min(span.end(), open.peek().end());
        Span inner = new Span(span.kind(), span.start(), end, span.target());
        open.push(inner);
        events.add(new Open(inner));
    }

    /** Whether the range can have no effect where it stands. */
    private boolean isIdle(Span span) {
        return open.stream()
                .anyMatch(outer -> outer.kind() == span.kind()
                        || outer.kind() == Span.Kind.CODE && span.kind() != Span.Kind.BREAK
                        || outer.kind() == Span.Kind.NOTE);
    }

    private void closeAt(int position) {
        while (!open.isEmpty() && open.peek().end() <= position) {
            Span span = open.pop();
            advance(span.end());
            events.add(new Close(span));
        }
    }

    private void advance(int position) {
        if (position > at) {
            events.add(new Characters(text.substring(at, position)));
            at = position;
        }
    }
}
