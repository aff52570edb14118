package dev.winnow.render;

import dev.winnow.document.Span;
import dev.winnow.document.article.Text;
import dev.winnow.render.Pieces.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes inline text as Markdown. Emphasis that CommonMark would not read as meant where it stands is left out. */
final class MarkdownText {

    /** What a line break within the block becomes. */
    enum Breaks {
        /** A hard line break. */
        HARD,
        /** A space. */
        SPACE
    }

    private final Breaks breaks;
    private final Set<String> notes;
    private final List<Inlines.Event> events;
    private final Pieces pieces = new Pieces();
    /** What closes the open ranges: the end of a link, the mark of emphasis, or nothing. */
    private final Deque<Closing> open = new ArrayDeque<>();

    private boolean lineStart;

    /**
     * What closes a range.
     *
     * @param text the characters
     * @param opening index of the piece that opened it, −1 if it is no emphasis
     */
    private record Closing(String text, int opening) {}

    private MarkdownText(List<Inlines.Event> events, Breaks breaks, Set<String> notes, boolean lineStart) {
        this.events = events;
        this.breaks = breaks;
        this.notes = notes;
        this.lineStart = lineStart;
    }

    /**
     * The text as Markdown.
     *
     * @param notes labels of the footnotes that can be referred to
     * @param lineStart whether it opens a line
     */
    static String of(Text text, Breaks breaks, Set<String> notes, boolean lineStart) {
        MarkdownText writer = new MarkdownText(Inlines.of(text), breaks, notes, lineStart);
        for (int i = 0; i < writer.events.size(); i++) {
            i = writer.write(i);
        }
        return writer.pieces.joined();
    }

    /** Writes that event and returns the index of the last one written. */
    private int write(int index) {
        Inlines.Event event = events.get(index);
        if (event instanceof Inlines.Characters characters) {
            StringBuilder escaped = new StringBuilder();
            MarkdownEscape.append(characters.text(), lineStart, escaped);
            add(Kind.PLAIN, escaped.toString());
        } else if (event instanceof Inlines.Break) {
            add(Kind.PLAIN, breaks == Breaks.HARD ? "\\\n" : " ");
            lineStart = breaks == Breaks.HARD;
        } else if (event instanceof Inlines.Open opened) {
            return open(opened.span(), index);
        } else {
            close();
        }
        return index;
    }

    private void add(Kind kind, String text) {
        pieces.add(kind, text);
        lineStart = false;
    }

    private int open(Span span, int index) {
        if (span.kind() == Span.Kind.CODE) {
            int end = end(index);
            add(Kind.CODE, MarkdownEscape.code(inner(index, end)));
            return end;
        }
        if (span.kind() == Span.Kind.NOTE && notes.contains(span.target())) {
            add(Kind.PLAIN, "[^" + span.target() + "]");
            return end(index);
        }
        switch (span.kind()) {
            case LINK -> link(span);
            case STRONG -> open.push(new Closing("**", pieces.open("**")));
            case EMPHASIS -> open.push(new Closing("*", pieces.open("*")));
            default -> open.push(new Closing("", -1));
        }
        return index;
    }

    /** Index of the event that closes what opens there and holds no other range. */
    private int end(int index) {
        int at = index + 1;
        while (!(events.get(at) instanceof Inlines.Close)) {
            at++;
        }
        return at;
    }

    private String inner(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (Inlines.Event event : events.subList(start + 1, end)) {
            text.append(event instanceof Inlines.Characters characters ? characters.text() : " ");
        }
        return text.toString();
    }

    private void link(Span span) {
        Optional<String> link = SafeLink.of(span.target());
        if (link.isPresent()) {
            add(Kind.PLAIN, "[");
        }
        open.push(new Closing(
                link.map(address -> "](" + MarkdownEscape.destination(address) + ")")
                        .orElse(""),
                -1));
    }

    private void close() {
        Closing closing = open.pop();
        if (closing.opening() >= 0) {
            pieces.close(closing.opening());
        } else if (!closing.text().isEmpty()) {
            pieces.add(Kind.PLAIN, closing.text());
        }
    }
}
