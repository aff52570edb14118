package dev.winnow.packs;

import dev.winnow.document.CleanPage;
import dev.winnow.document.PackMatches;
import dev.winnow.document.Page;
import dev.winnow.document.Words;
import dev.winnow.rules.Layout;
import dev.winnow.rules.PackRule;
import dev.winnow.rules.RulePack;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * On how many pages the parts of a pack, in its present layout, found something. Immutable.
 *
 * @param pages number of pages
 * @param words the median of the words kept
 * @param rules for every rule, and every kind of selectors the pack has, the share of pages that it matched on
 * @param selectors the same for every selector
 */
public record Rates(int pages, int words, Map<String, Double> rules, Map<String, Double> selectors) {

    /** Copies the maps; their order stays. */
    public Rates {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        selectors = Collections.unmodifiableMap(new LinkedHashMap<>(selectors));
    }

    /** The rates on pages of one kind and the present layout. */
    static Rates of(RulePack pack, Page.Kind kind, List<CleanPage> pages) {
        Layout layout = pack.layouts().get(0);
        List<PackMatches> matches = pages.stream()
                .flatMap(page -> page.pack().stream())
                .map(use -> use.matches())
                .toList();
        int[] words = pages.stream()
                .mapToInt(page -> Words.count(page.text()))
                .sorted()
                .toArray();
        boolean html = kind == Page.Kind.HTML;
        return new Rates(
                pages.size(),
                median(words),
                shares(names(layout, html), matches, PackMatches::rules),
                shares(html ? queries(pack, layout) : Set.of(), matches, PackMatches::selectors));
    }

    private static int median(int[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static Set<String> names(Layout layout, boolean html) {
        Set<String> names = new LinkedHashSet<>(html ? layout.selectors().keySet() : Set.of());
        layout.rules().forEach(rule -> names.add(rule.name()));
        return names;
    }

    private static Set<String> queries(RulePack pack, Layout layout) {
        Set<String> queries = new LinkedHashSet<>();
        Stream<List<Integer>> ofRules = layout.rules().stream().map(PackRule::queries);
        Stream.concat(layout.selectors().values().stream(), ofRules)
                .flatMap(List::stream)
                .forEach(query -> queries.add(pack.selectors().queries().get(query)));
        return queries;
    }

    private static Map<String, Double> shares(
            Iterable<String> names, List<PackMatches> matches, Function<PackMatches, List<String>> found) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String name : names) {
            long count = matches.stream()
                    .filter(one -> found.apply(one).contains(name))
                    .count();
            shares.put(name, (double) count / matches.size());
        }
        return shares;
    }
}
