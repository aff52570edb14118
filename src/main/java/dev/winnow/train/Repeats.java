package dev.winnow.train;

import dev.winnow.corpus.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines that stand on several pages of one publisher. */
final class Repeats {

    private final Map<String, Set<List<String>>> byDomain = new HashMap<>();

    Repeats(List<RoleExample> pages) {
        Map<String, Set<List<String>>> seen = new HashMap<>();
        for (RoleExample page : pages) {
            Set<List<String>> before = seen.computeIfAbsent(domain(page), key -> new HashSet<>());
            Set<List<String>> here = new HashSet<>();
            for (int row = 0; row < page.rows(); row++) {
                here.add(Words.of(page.line(row)));
            }
            for (List<String> words : here) {
                if (!words.isEmpty() && !before.add(words)) {
                    byDomain.computeIfAbsent(domain(page), key -> new HashSet<>())
                            .add(words);
                }
            }
        }
    }

    private static String domain(RoleExample page) {
        return Domains.of(page.example().source());
    }

    /** The words of the lines that this page's publisher prints on several pages. */
    Set<List<String>> of(RoleExample page) {
        return byDomain.getOrDefault(domain(page), Set.of());
    }
}
