package dev.winnow.metadata;

import dev.winnow.document.Role;
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
            List.of("parsely-author", "sailthru.author", "citation_author", "dc.creator", "dcterms.creator", "dc.contributor"),
            List.of("byl", "cxenseparse:author", "twitter:data1"));

    private Authors() {}

    static List<String> find(Clues clues) {
        List<String> names = names(clues.jsonLd().authors(), clues);
        for (int i = 0; i < META.size() && names.isEmpty(); i++) {
            names = names(clues.allMeta(META.get(i)), clues);
        }
        if (names.isEmpty()) {
            names = names(clues.texts(Role.BYLINE).limit(3).filter(Names::isByline).toList(), clues);
        }
        return names.isEmpty() ? names(Bylines.printed(clues), clues) : names;
    }

    private static List<String> names(List<String> texts, Clues clues) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : texts) {
            for (String name : Names.split(Texts.clean(text))) {
                if (names.size() < MOST && Names.isName(name)) {
                    names.putIfAbsent(Texts.letters(name), name);
                }
            }
        }
        List<String> all = new ArrayList<>(names.values());
        if (all.size() > 1) {
            String site = Texts.letters(clues.site().orElse(""));
            all.removeIf(name -> Texts.letters(name).equals(site));
        }
        return List.copyOf(all);
    }
}
