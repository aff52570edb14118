package dev.winnow.corpus;

import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hand labels of a page's text, brought to the lines of a clean. */
public final class RoleTruth {
    private RoleTruth() {}

    /**
     * The roles that are right for each line of the page, in its order; none where the labels do not say. Lines of HTML take
     * the labels of the text line that most of their words stand in, matched in page order.
     *
     * @throws IOException if the page has no labels or no text, or they cannot be read
     */
    public static List<Set<Role>> of(CorpusPage source, CleanPage page) throws IOException {
        return of(
                source,
                page.kind(),
                page.lines().stream().map(LabelledLine::text).toList(),
                numbers(page));
    }

    /**
     * The roles that are right for each line of a page that was read but not yet judged.
     *
     * @throws IOException if the page has no labels or no text, or they cannot be read
     */
    public static List<Set<Role>> of(CorpusPage source, Page page) throws IOException {
        return of(
                source,
                page.kind(),
                page.lines().stream().map(Line::text).toList(),
                page.lines().stream().map(Line::number).toList());
    }

    private static List<Integer> numbers(CleanPage page) {
        return page.lines().stream().map(LabelledLine::number).toList();
    }

    private static List<Set<Role>> of(CorpusPage source, Page.Kind kind, List<String> lines, List<Integer> numbers)
            throws IOException {
        Map<Integer, Set<Role>> labels = source.roles();
        Map<Integer, Integer> places = kind == Page.Kind.HTML ? Alignment.places(lines, source.textLines()) : Map.of();
        List<Set<Role>> truth = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Integer number = kind == Page.Kind.HTML ? places.get(i) : numbers.get(i);
            truth.add(number == null ? Set.of() : labels.getOrDefault(number, Set.of()));
        }
        return truth;
    }
}
