package dev.winnow.input;

import dev.winnow.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The line that is being read: its text with white space folded, and its inline ranges. */
final class LineBuffer {

    private static final Comparator<Span> BY_START = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    private final int maxLength;
    private final StringBuilder text = new StringBuilder(512);
    private List<Span> spans = new ArrayList<>();
    private boolean space;
    private boolean broken;
    private boolean cut;

    LineBuffer(int maxLength) {
        this.maxLength = maxLength;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Length of the text, a pending space not counted. */
    int length() {
        return text.length();
    }

    /** Whether a line had to be cut since the start of the page. */
    boolean wasCut() {
        return cut;
    }

    /** Adds text; every run of white space becomes one space. */
    void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!TextFold.isInvisible(c)) {
                if (text.length() + (space || broken ? 1 : 0) >= maxLength) {
                    cut = true;
                    return;
                }
                appendSpace();
                text.append(c);
            }
        }
    }

    private static boolean isSpace(char c) {
        return TextFold.isSpace(c) || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void appendSpace() {
        if ((space || broken) && !text.isEmpty()) {
            if (broken) {
                spans.add(new Span(Span.Kind.BREAK, text.length(), text.length() + 1, ""));
            }
            text.append(' ');
        }
        space = false;
        broken = false;
    }

    /** Adds text whose white space counts. */
    void appendKept(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (text.length() >= maxLength) {
                cut = true;
                return;
            }
            char c = raw.charAt(i);
            if (c == '\r') {
                newline();
            } else if (c != '\n' || i == 0 || raw.charAt(i - 1) != '\r') {
                text.append(c == '\u00A0' ? ' ' : c);
            }
        }
    }

    /** Starts a new line within kept text. */
    void newline() {
        text.append('\n');
    }

    /** Starts a new line within kept text, unless one was just begun. */
    void freshLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            newline();
        }
    }

    /** Separates what follows from what was read. */
    void space() {
        space = true;
    }

    /** Notes a line break; true if it is the second without text between them. */
    boolean breakLine() {
        boolean second = broken;
        broken = !text.isEmpty();
        return second;
    }

    /** Adds an inline range that ends here. */
    void addSpan(Span.Kind kind, int start, String target) {
        int from = start;
        while (from < text.length() && text.charAt(from) <= ' ') {
            from++;
        }
        if (from < text.length()) {
            spans.add(new Span(kind, from, text.length(), target));
        }
    }

    /** Takes off blank lines at both ends and white space at the end of kept text. */
    void trimKept() {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        int start = 0;
        for (int i = 0; i < end && isSpace(text.charAt(i)); i++) {
            start = text.charAt(i) == '\n' ? i + 1 : start;
        }
        text.delete(0, start);
        shiftSpans(start);
    }

    private void shiftSpans(int by) {
        List<Span> shifted = new ArrayList<>(spans.size());
        for (Span span : spans) {
            int start = Math.max(0, span.start() - by);
            int end = Math.min(text.length(), span.end() - by);
            if (start < end) {
                shifted.add(new Span(span.kind(), start, end, span.target()));
            }
        }
        spans = shifted;
    }

    String text() {
        int length = text.length();
        boolean half = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return half ? text.substring(0, length - 1) : text.toString();
    }

    /** The inline ranges in order of their start, the longer first. */
    List<Span> spans() {
        if (spans.size() > 1) {
            spans.sort(BY_START);
        }
        return spans;
    }

    void clear() {
        text.setLength(0);
        if (!spans.isEmpty()) {
            spans = new ArrayList<>();
        }
        space = false;
        broken = false;
    }
}
