package dev.winnow.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the pages of a source are built, at a time. Selectors are ids of the pack's.
 *
 * @param until the last day of pages of this layout; empty for the present one
 * @param content selectors of the article, the best first: the first that finds lines counts
 * @param drop selectors of what is no part of it
 * @param title selectors of the title; the first that finds something counts
 * @param authors selectors of the authors
 * @param published selectors of the time of publication
 * @param prune whether lines inside the article are judged, too; otherwise all stay that no rule drops
 * @param rules its rules, in the order of the file
 * @param place where it stands in the file, of an older one its {@code until}
 */
public record Layout(
        Optional<LocalDate> until,
        List<Integer> content,
        List<Integer> drop,
        List<Integer> title,
        List<Integer> authors,
        List<Integer> published,
        boolean prune,
        List<PackRule> rules,
        Place place) {

    /** Copies the lists. */
    public Layout {
        content = List.copyOf(content);
        drop = List.copyOf(drop);
        title = List.copyOf(title);
        authors = List.copyOf(authors);
        published = List.copyOf(published);
        rules = List.copyOf(rules);
    }

    /** Its kinds of selectors that there are any of, by their keys in a pack, and their ids. */
    public Map<String, List<Integer>> selectors() {
        Map<String, List<Integer>> kinds = new LinkedHashMap<>();
        kinds.put("content", content);
        kinds.put("drop", drop);
        kinds.put("title", title);
        kinds.put("authors", authors);
        kinds.put("published", published);
        kinds.values().removeIf(List::isEmpty);
        return kinds;
    }
}
