package dev.winnow.structure;

import dev.winnow.document.Span;
import dev.winnow.document.article.Text;
import java.util.ArrayList;
import java.util.List;

/** Takes off a footnote what leads back to the text: {@code ^ a b} before it, {@code ↩} behind it, its own label. */
final class BackLinks {

    private static final int LONGEST = 5;

    private BackLinks() {}

    static Text without(Text note) {
        int start = 0;
        int end = note.text().length();
        for (boolean more = true; more; ) {
            int from = skip(note, start, end);
            int to = linkFrom(note, from);
            more = to > start && to <= end;
            start = more ? to : start;
        }
        start = start == 0 ? 0 : skip(note, start, end);
        for (boolean more = true; more; ) {
            int to = linkTo(note, trimmed(note.text(), start, end));
            more = to >= start && to < end;
            end = more ? trimmed(note.text(), start, to) : end;
        }
        return start == 0 && end == note.text().length() ? note : cut(note, start, end);
    }

    /** Past what stands between and behind such links. */
    private static int skip(Text note, int start, int end) {
        int at = start;
        while (at < end && " ^.,:)]↑".indexOf(note.text().charAt(at)) >= 0 && linkFrom(note, at) < 0) {
            at++;
        }
        return at;
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    private static int linkFrom(Text note, int start) {
        for (Span span : note.spans()) {
            if (span.start() == start && isBackLink(span)) {
                return span.end();
            }
        }
        return -1;
    }

    private static int linkTo(Text note, int end) {
        for (Span span : note.spans()) {
            if (span.end() == end && isBackLink(span)) {
                return span.start();
            }
        }
        return -1;
    }

    private static boolean isBackLink(Span span) {
        return span.kind() == Span.Kind.LINK
                && span.length() <= LONGEST
                && span.target().startsWith("#");
    }

    private static Text cut(Text note, int start, int end) {
        List<Span> spans = new ArrayList<>();
        for (Span span : note.spans()) {
            int from = Math.max(span.start(), start) - start;
            int to = Math.min(span.end(), end) - start;
            if (from < to) {
                spans.add(new Span(span.kind(), from, to, span.target()));
            }
        }
        return new Text(note.text().substring(start, Math.max(start, end)), spans);
    }
}
