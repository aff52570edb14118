package dev.winnow.packs;

import dev.winnow.document.Page;
import dev.winnow.rules.LineText;
import dev.winnow.rules.PackRule;
import dev.winnow.rules.PackRule.Span;
import dev.winnow.rules.Place;
import java.util.List;
import java.util.Optional;

/** Finds conditions of a rule that no line can fit, or that say less than they seem to. */
final class TextLint {

    private final PackFile file;
    private final Problems problems;

    private TextLint(PackFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(PackFile file, Problems problems) {
        TextLint lint = new TextLint(file, problems);
        file.pack().layouts().stream()
                .flatMap(layout -> layout.rules().stream())
                .forEach(lint::rule);
    }

    private void rule(PackRule rule) {
        if (!rule.queries().isEmpty() && rule.input().equals(Optional.of(Page.Kind.TEXT))) {
            Place place = new Place(rule.line(), rule.column());
            problems.error(file, place, "never fits: selectors find nothing in text, and 'input' is text");
        }
        rule.texts().forEach(this::pattern);
        texts(rule.texts());
        rule.span().ifPresent(this::span);
    }

    private void pattern(LineText text) {
        if (text.way() == LineText.Way.MATCHES && PatternShape.neverMatches(text.text())) {
            problems.error(
                    file,
                    text.place(),
                    "no line matches ‘" + text.text() + "’: something stands before its ^ or after its $");
        }
    }

    private void texts(List<LineText> texts) {
        for (int later = 1; later < texts.size(); later++) {
            LineText text = texts.get(later);
            texts.subList(0, later).stream()
                    .filter(earlier -> earlier.covers(text))
                    .findFirst()
                    .ifPresent(earlier -> problems.warn(
                            file,
                            text.place(),
                            "says nothing new: the one at " + file.at(earlier.place()) + ", " + earlier
                                    + ", covers it"));
        }
    }

    private void span(Span span) {
        pattern(span.from());
        pattern(span.to());
        boolean same = span.from().covers(span.to()) && span.to().covers(span.from());
        boolean one = span.most() == 1;
        if (one && (!span.including() || span.from().excludes(span.to()))) {
            problems.error(
                    file,
                    span.to().place(),
                    "the span never ends: 'most' is 1, and no line is both its first and its last");
        } else if (same && span.including()) {
            problems.warn(file, span.to().place(), "the span ends on the line on which it begins; 'text' would do");
        } else if (same) {
            problems.warn(
                    file,
                    span.to().place(),
                    "'from' and 'until' are equal: the span ends where its first line comes again");
        }
    }
}
