package dev.winnow.metadata;

import dev.winnow.document.Block;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The titles that a page tells without printing them, the best first: the headline of its structured data, Open Graph,
 * other meta elements, the title element.
 *
 * @param cut those titles without the site's name
 * @param whole the same as told
 * @param slug the words of the page's address
 */
record ToldTitles(List<Sourced<String>> cut, List<String> whole, Collection<String> slug) {

    private static final List<String> OPEN_GRAPH = List.of("og:title");
    private static final List<String> META = List.of("twitter:title", "parsely-title", "dc.title", "title");
    private static final int LONGEST = 500;

    static ToldTitles of(Clues clues) {
        List<Sourced<String>> whole = whole(clues);
        Set<String> printed = whole.isEmpty() ? Set.of() : printed(clues);
        List<Sourced<String>> cut = whole.stream()
                .map(told -> new Sourced<>(SiteNames.cut(told.value(), clues, printed), told.origin()))
                .filter(told -> !told.value().isEmpty())
                .toList();
        return new ToldTitles(
                cut,
                whole.stream().map(Sourced::value).toList(),
                Slug.of(clues.page().url()));
    }

    private static List<Sourced<String>> whole(Clues clues) {
        return Stream.of(
                        sourced(
                                clues.jsonLd()
                                        .ofArticle("headline")
                                        .map(Texts::clean)
                                        .filter(text -> Texts.words(text) > 1),
                                Origin.JSON_LD),
                        sourced(clues.firstMeta(OPEN_GRAPH), Origin.OPEN_GRAPH),
                        sourced(clues.firstMeta(META), Origin.META),
                        sourced(Optional.of(clues.raw().title()), Origin.TITLE_ELEMENT))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sourced<String>> sourced(Optional<String> title, Origin origin) {
        return title.map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                .map(Texts::clean)
                .filter(text -> !text.isEmpty())
                .map(text -> new Sourced<>(text, origin));
    }

    /** The letters of the headings that the page shows. */
    private static Set<String> printed(Clues clues) {
        Set<String> printed = new HashSet<>();
        for (LabelledLine line : clues.lines()) {
            boolean heading = line.structure().kind() == Block.Kind.HEADING || line.role() == Role.TITLE;
            if (heading && line.visible() && line.text().length() <= LONGEST) {
                printed.add(Texts.letters(Texts.clean(line.text())));
            }
        }
        return printed;
    }

    boolean isEmpty() {
        return cut.isEmpty();
    }

    /** The best. */
    Optional<Sourced<String>> first() {
        return cut.stream().findFirst();
    }

    /** The told title that has the letters of this one. */
    Optional<String> sameAs(String title) {
        String letters = Texts.letters(title);
        return cut.stream()
                .map(Sourced::value)
                .filter(told -> Texts.letters(told).equals(letters))
                .findFirst();
    }

    /** How alike the wording is to that of the told title that it is most like, 0 to 1. */
    double alike(Set<String> words) {
        return most(cut.stream().map(told -> Wording.alike(words, Wording.of(told.value()))));
    }

    /** The largest share that one of the told titles and this one have of the shorter's words. */
    double within(Set<String> words) {
        return most(cut.stream().map(told -> Wording.within(words, Wording.of(told.value()))));
    }

    /** How many more of the address's words it has than the told titles have, from −1 to 1. */
    double lead(Set<String> words) {
        return Wording.covered(slug, words)
                - most(cut.stream().map(told -> Wording.covered(slug, Wording.of(told.value()))));
    }

    /** Whether it is a later part of a told title, as the name of a book or a section is, and no title of its own. */
    boolean isTail(String title) {
        String letters = Texts.letters(title);
        return sameAs(title).isEmpty()
                && whole.stream()
                        .flatMap(told -> SiteNames.parts(told).stream().skip(1))
                        .anyMatch(part -> Texts.letters(part).equals(letters));
    }

    /** Whether the title element, or what stands for it, holds the letters of this one. */
    boolean holds(String title) {
        return !whole.isEmpty() && Texts.letters(whole.get(whole.size() - 1)).contains(Texts.letters(title));
    }

    private static double most(Stream<Double> values) {
        return values.mapToDouble(value -> value).max().orElse(0);
    }
}
