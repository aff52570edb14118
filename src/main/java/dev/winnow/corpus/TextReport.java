package dev.winnow.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the texts of a corpus were found. Immutable.
 *
 * @param pages the pages that have a right text, in the corpus' order
 * @param missing how many of them had no prediction; they count as empty texts
 * @param wanted wanted snippets that were found
 * @param unwanted unwanted snippets that leaked
 */
public record TextReport(List<PageScore> pages, int missing, Share wanted, Share unwanted) {

    /**
     * The mean over a group of pages.
     *
     * @param mean the mean of each score
     * @param pages how many pages
     */
    public record Group(Scores mean, int pages) {}

    /** Copies the list. */
    public TextReport {
        pages = List.copyOf(pages);
    }

    /** The mean over all pages. */
    public Scores mean() {
        return mean(pages);
    }

    /** The means by a field of the rows, such as {@code type}, sorted; pages without it are in group {@code ?}. */
    public Map<String, Group> by(String field) {
        Map<String, List<PageScore>> groups = new TreeMap<>();
        for (PageScore page : pages) {
            groups.computeIfAbsent(page.gold().field(field).orElse("?"), key -> new ArrayList<>())
                    .add(page);
        }
        Map<String, Group> out = new TreeMap<>();
        groups.forEach((key, group) -> out.put(key, new Group(mean(group), group.size())));
        return out;
    }

    /** The pages with the lowest F1, worst first; at most so many. */
    public List<PageScore> worst(int count) {
        return pages.stream()
                .sorted(Comparator.comparingDouble(page -> page.scores().f1()))
                .limit(count)
                .toList();
    }

    private static Scores mean(List<PageScore> pages) {
        return Scores.mean(pages.stream().map(PageScore::scores).toList());
    }
}
