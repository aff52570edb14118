package dev.winnow.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds who wrote the piece: from structured data, meta elements, then bylines. */
final class Authors {

    private static final int MOST = 20;
    private static final List<List<String>> META = List.of(
            List.of("author"),
            List.of("article:author", "og:article:author"),
            List.of(
                    "parsely-author",
                    "sailthru.author",
                    "citation_author",
                    "dc.creator",
                    "dcterms.creator",
                    "dc.contributor"),
            List.of("byl", "cxenseparse:author"));

    private Authors() {}

    /** A site's own name is taken as the author only where no other name is found. */
    static List<String> find(Clues clues) {
        List<String> picked = names(clues.picked().authors());
        if (!picked.isEmpty()) {
            return picked;
        }
        List<String> told = told(clues);
        if (!told.isEmpty() && !told.stream().allMatch(clues::isSiteName)) {
            return told;
        }
        List<String> printed = names(PrintedAuthors.bylines(clues));
        if (printed.isEmpty()) {
            printed = names(Bylines.printed(clues));
        }
        return printed.isEmpty() ? told : printed;
    }

    private static List<String> told(Clues clues) {
        List<String> site = List.of();
        for (List<String> source : sources(clues)) {
            List<String> names = names(source);
            if (!names.isEmpty() && !names.stream().allMatch(clues::isSiteName)) {
                return names.stream().filter(name -> !clues.isSiteName(name)).toList();
            }
            site = site.isEmpty() ? names : site;
        }
        return site;
    }

    private static List<List<String>> sources(Clues clues) {
        List<List<String>> sources = new ArrayList<>();
        sources.add(clues.jsonLd().authors());
        META.forEach(names -> sources.add(clues.allMeta(names)));
        boolean label = clues.raw()
                .meta("twitter:label1")
                .filter(text -> Texts.lower(text).contains("by"))
                .isPresent();
        sources.add(label ? clues.allMeta(List.of("twitter:data1")) : List.of());
        return sources;
    }

    private static List<String> names(List<String> texts) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : texts) {
            for (String name : Names.split(Texts.clean(text))) {
                if (names.size() < MOST && Names.isName(name)) {
                    names.putIfAbsent(Texts.letters(name), name);
                }
            }
        }
        return List.copyOf(names.values());
    }
}
