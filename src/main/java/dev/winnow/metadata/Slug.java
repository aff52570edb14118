package dev.winnow.metadata;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The words that an address names its page by: those of the wordiest of its last parts. */
final class Slug {

    private static final int LAST_PARTS = 3;
    private static final int LONGEST = 500;
    private static final Set<String> ENDINGS = Set.of("html", "htm", "php", "asp", "aspx", "shtml");

    private Slug() {}

    /** Those words, lower case, without numbers; empty where there are fewer than two. */
    static Collection<String> of(String url) {
        String path = path(url);
        Collection<String> best = List.of();
        int end = path.length();
        for (int part = 0; part < LAST_PARTS && end > 0; part++) {
            int start = path.lastIndexOf('/', end - 1) + 1;
            Collection<String> words = words(path.substring(start, end));
            best = words.size() > best.size() ? words : best;
            end = start - 1;
        }
        return best.size() < 2 ? List.of() : best;
    }

    private static String path(String url) {
        int scheme = url.indexOf("://");
        int start = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        if (start < 0) {
            return "";
        }
        int end = start;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        String path = url.substring(start + 1, end);
        return path.substring(Math.max(0, path.length() - LONGEST));
    }

    private static Collection<String> words(String part) {
        Set<String> words = Wording.of(Percents.decode(part));
        words.removeIf(word -> Character.isDigit(word.charAt(0)) || ENDINGS.contains(word));
        return words;
    }
}
