package dev.winnow.input;

import dev.winnow.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The line that is being read: its text with white space folded, and its inline ranges. */
final class LineBuffer {

    private static final int USUAL_LENGTH = 128;

    private final int maxLength;
    private char[] text = new char[USUAL_LENGTH];
    private int length;
    private final List<Span> spans = new ArrayList<>();
    private boolean space;
    private boolean broken;
    private boolean cut;

    LineBuffer(int maxLength) {
        this.maxLength = maxLength;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Length of the text, a pending space not counted. */
    int length() {
        return length;
    }

    /** Whether a line had to be cut since the start of the page. */
    boolean wasCut() {
        return cut;
    }

    /** Adds text; every run of white space becomes one space. */
    void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!isUsual(c) && isSpace(c)) {
                space = true;
            } else if (isUsual(c) || !TextFold.isInvisible(c)) {
                boolean apart = space || broken;
                if (length + (apart ? 1 : 0) >= maxLength) {
                    cut = true;
                    return;
                }
                if (apart) {
                    appendSpace();
                }
                add(c);
            }
        }
    }

    /** Neither white space nor invisible, as most characters are. */
    private static boolean isUsual(char c) {
        return c > ' ' && c < '\u007F';
    }

    private static boolean isSpace(char c) {
        return TextFold.isSpace(c) || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void add(char c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, 2 * length);
        }
        text[length++] = c;
    }

    private void appendSpace() {
        if (length > 0) {
            if (broken) {
                spans.add(new Span(Span.Kind.BREAK, length, length + 1, ""));
            }
            add(' ');
        }
        space = false;
        broken = false;
    }

    /** Adds text whose white space counts. */
    void appendKept(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (length >= maxLength) {
                cut = true;
                return;
            }
            char c = raw.charAt(i);
            if (c == '\r') {
                newline();
            } else if (c != '\n' || i == 0 || raw.charAt(i - 1) != '\r') {
                add(c == '\u00A0' ? ' ' : c);
            }
        }
    }

    /** Starts a new line within kept text. */
    void newline() {
        add('\n');
    }

    /** Starts a new line within kept text, unless one was just begun. */
    void freshLine() {
        if (length > 0 && text[length - 1] != '\n') {
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
        broken = length > 0;
        return second;
    }

    /** Adds an inline range that ends here. */
    void addSpan(Span.Kind kind, int start, String target) {
        int from = start;
        while (from < length && text[from] <= ' ') {
            from++;
        }
        if (from < length) {
            spans.add(new Span(kind, from, length, target));
        }
    }

    /** Takes off blank lines at both ends and white space at the end of kept text. */
    void trimKept() {
        int end = length;
        while (end > 0 && isSpace(text[end - 1])) {
            end--;
        }
        int start = 0;
        for (int i = 0; i < end && isSpace(text[i]); i++) {
            start = text[i] == '\n' ? i + 1 : start;
        }
        length = end - start;
        System.arraycopy(text, start, text, 0, length);
        shiftSpans(start);
    }

    private void shiftSpans(int by) {
        List<Span> shifted = new ArrayList<>(spans.size());
        for (Span span : spans) {
            int start = Math.max(0, span.start() - by);
            int end = Math.min(length, span.end() - by);
            if (start < end) {
                shifted.add(new Span(span.kind(), start, end, span.target()));
            }
        }
        spans.clear();
        spans.addAll(shifted);
    }

    String text() {
        boolean half = length > 0 && Character.isHighSurrogate(text[length - 1]);
        return new String(text, 0, half ? length - 1 : length);
    }

    /** The inline ranges in order of their start, the longer first. */
    List<Span> spans() {
        if (spans.size() > 1) {
            spans.sort(LineBuffer::compare);
        }
        return List.copyOf(spans);
    }

    private static int compare(Span one, Span other) {
        return one.start() != other.start()
                ? Integer.compare(one.start(), other.start())
                : Integer.compare(other.end(), one.end());
    }

    void clear() {
        length = 0;
        spans.clear();
        space = false;
        broken = false;
    }
}
