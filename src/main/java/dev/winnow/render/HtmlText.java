package dev.winnow.render;

import dev.winnow.document.Span;
import dev.winnow.document.article.Text;

/** Writes inline text as HTML. */
final class HtmlText {

    private HtmlText() {}

    static String of(Text text) {
        StringBuilder out = new StringBuilder();
        for (Inlines.Event event : Inlines.of(text)) {
            if (event instanceof Inlines.Characters characters) {
                out.append(HtmlEscape.text(characters.text()));
            } else if (event instanceof Inlines.Break) {
                out.append("<br>");
            } else if (event instanceof Inlines.Open opened) {
                out.append(open(opened.span()));
            } else if (event instanceof Inlines.Close closed) {
                out.append(close(closed.span()));
            }
        }
        return out.toString();
    }

    private static String open(Span span) {
        if (span.kind() == Span.Kind.LINK) {
            return SafeLink.of(span.target())
                    .map(link -> "<a href=\"" + HtmlEscape.attribute(link) + "\">")
                    .orElse("");
        }
        return "<" + tag(span.kind()) + ">";
    }

    private static String close(Span span) {
        if (span.kind() == Span.Kind.LINK) {
            return SafeLink.of(span.target()).isPresent() ? "</a>" : "";
        }
        return "</" + tag(span.kind()) + ">";
    }

    private static String tag(Span.Kind kind) {
        return switch (kind) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case CODE -> "code";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT, NOTE -> "sup";
            case LINK, BREAK -> throw new IllegalArgumentException("written otherwise: " + kind);
        };
    }
}
