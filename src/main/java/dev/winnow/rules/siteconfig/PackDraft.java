package dev.winnow.rules.siteconfig;

import dev.winnow.document.Selectors.Replacement;
import dev.winnow.document.Selectors.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of a site config. Each selector with the line where it first stands. */
final class PackDraft {

    final Map<String, Integer> content = new LinkedHashMap<>();
    final Map<String, Integer> drop = new LinkedHashMap<>();
    final Map<String, Integer> title = new LinkedHashMap<>();
    final Map<String, Integer> authors = new LinkedHashMap<>();
    final Map<String, Integer> published = new LinkedHashMap<>();
    final Map<String, Integer> nativeAds = new LinkedHashMap<>();
    final List<Replacement> replacements = new ArrayList<>();
    final List<Wrap> wraps = new ArrayList<>();
    final List<Test> tests = new ArrayList<>();
    Optional<Boolean> prune = Optional.empty();

    /** An address, and what its page keeps. */
    record Test(String url, List<String> keeps) {}

    /** Whether it says nothing of a page. */
    boolean isEmpty() {
        boolean finds = !(content.isEmpty()
                && drop.isEmpty()
                && title.isEmpty()
                && authors.isEmpty()
                && published.isEmpty()
                && nativeAds.isEmpty());
        return !finds && replacements.isEmpty() && wraps.isEmpty();
    }
}
