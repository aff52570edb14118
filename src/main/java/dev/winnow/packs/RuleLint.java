package dev.winnow.packs;

import dev.winnow.rules.Layout;
import dev.winnow.rules.LineText;
import dev.winnow.rules.PackRule;
import dev.winnow.rules.PackRule.Span;
import dev.winnow.rules.Place;
import java.util.List;
import java.util.Optional;

/** Finds rules that others of the same layout make needless. */
final class RuleLint {

    private RuleLint() {}

    static void check(PackFile file, Problems problems) {
        for (Layout layout : file.pack().layouts()) {
            for (int later = 1; later < layout.rules().size(); later++) {
                PackRule rule = layout.rules().get(later);
                layout.rules().subList(0, later).stream()
                        .filter(earlier -> covers(earlier, rule))
                        .filter(earlier -> earlier.weight() == PackRule.ALWAYS || covers(rule, earlier))
                        .findFirst()
                        .ifPresent(earlier -> shadowed(file, earlier, rule, problems));
            }
        }
    }

    private static void shadowed(PackFile file, PackRule earlier, PackRule rule, Problems problems) {
        String other = "'" + earlier.name() + "' at " + file.at(new Place(earlier.line(), earlier.column()));
        boolean same = covers(rule, earlier);
        String message =
                same ? "has the same conditions as " + other : "fits only lines that " + other + " always decides";
        problems.warn(file, new Place(rule.line(), rule.column()), "the rule '" + rule.name() + "' " + message);
    }

    /** Whether every line that the one fits fits the other, as far as that can be told without a page. */
    private static boolean covers(PackRule rule, PackRule other) {
        return among(rule.queries(), other.queries())
                && texts(rule.texts(), other.texts())
                && spans(rule.span(), other.span())
                && same(rule.after(), other.after())
                && same(rule.before(), other.before())
                && same(rule.input(), other.input());
    }

    private static boolean among(List<Integer> queries, List<Integer> others) {
        return queries.isEmpty() || !others.isEmpty() && queries.containsAll(others);
    }

    private static boolean texts(List<LineText> texts, List<LineText> others) {
        return texts.isEmpty()
                || !others.isEmpty()
                        && others.stream().allMatch(other -> texts.stream().anyMatch(text -> text.covers(other)));
    }

    private static boolean spans(Optional<Span> span, Optional<Span> other) {
        return span.isEmpty() || other.isPresent() && same(span.get(), other.get());
    }

    private static boolean same(Span span, Span other) {
        return same(span.from(), other.from())
                && same(span.to(), other.to())
                && span.including() == other.including()
                && span.most() >= other.most();
    }

    private static boolean same(LineText text, LineText other) {
        return text.covers(other) && other.covers(text);
    }

    private static <T> boolean same(Optional<T> condition, Optional<T> other) {
        return condition.isEmpty() || condition.equals(other);
    }
}
