package dev.winnow.metadata;

import dev.winnow.document.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the authors that a page names for machines. */
final class ToldAuthors {

    private static final List<List<String>> META = List.of(
            List.of("author"),
            List.of("article:author", "og:article:author", "og:author"),
            List.of(
                    "parsely-author",
                    "sailthru.author",
                    "citation_author",
                    "citation_authors",
                    "dc.creator",
                    "dcterms.creator",
                    "dc.contributor"),
            List.of("byl", "cxenseparse:author"));
    /** Where microdata names more for one piece, they are other people's: those who commented, or wrote what is listed. */
    private static final int MOST_ITEMS = 4;

    private ToldAuthors() {}

    /** The best of them; the site's own name only where there is no other. */
    static Optional<Sourced<List<String>>> find(Clues clues) {
        List<Sourced<List<String>>> sources = sources(clues);
        Optional<Sourced<List<String>>> best = sources.stream()
                .filter(source -> source.value().stream().anyMatch(name -> !clues.isSiteName(name)))
                .findFirst()
                .map(source -> fuller(source, sources))
                .map(source -> withoutSite(source, clues));
        return best.or(() -> sources.stream().findFirst());
    }

    private static Sourced<List<String>> withoutSite(Sourced<List<String>> source, Clues clues) {
        return new Sourced<>(
                source.value().stream().filter(name -> !clues.isSiteName(name)).toList(), source.origin());
    }

    /** The source that knows all these names and more, if there is one. */
    private static Sourced<List<String>> fuller(Sourced<List<String>> source, List<Sourced<List<String>>> sources) {
        List<String> known = letters(source.value());
        return sources.stream()
                .filter(other -> other.value().size() > known.size()
                        && letters(other.value()).containsAll(known)
                        && other.value().stream().allMatch(People::isPerson))
                .findFirst()
                .orElse(source);
    }

    private static List<String> letters(List<String> names) {
        return names.stream().map(Texts::letters).toList();
    }

    private static List<Sourced<List<String>>> sources(Clues clues) {
        List<Sourced<List<String>>> sources = new ArrayList<>();
        add(clues.jsonLd().authors(), Origin.JSON_LD, sources);
        for (List<String> group : META) {
            for (String name : group) {
                add(clues.allMeta(List.of(name)), Metas.origin(name), sources);
            }
        }
        boolean label = clues.raw()
                .meta("twitter:label1")
                .filter(text -> Texts.lower(text).contains("by"))
                .isPresent();
        add(label ? clues.allMeta(List.of("twitter:data1")) : List.of(), Origin.META, sources);
        add(items(clues), Origin.MICRODATA, sources);
        List<String> links = clues.raw().items("rel:author");
        boolean known = !sources.isEmpty() && links.size() <= MOST_ITEMS;
        add(known ? links : List.of(), Origin.MICRODATA, sources);
        return sources;
    }

    private static List<String> items(Clues clues) {
        List<String> items = clues.raw().items("author").stream()
                .map(text -> text.substring(0, text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n')))
                .distinct()
                .toList();
        return items.size() > MOST_ITEMS ? items.subList(0, 1) : items;
    }

    private static void add(List<String> texts, Origin origin, List<Sourced<List<String>>> sources) {
        List<String> names = Authors.names(texts);
        if (!names.isEmpty()) {
            sources.add(new Sourced<>(names, origin));
        }
    }
}
