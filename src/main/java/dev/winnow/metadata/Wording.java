package dev.winnow.metadata;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** How much of the wording of two short texts is the same. Long texts are compared by their beginnings. */
final class Wording {

    private static final int LONGEST = 500;

    private Wording() {}

    /** The different words of a text, runs of letters and digits in lower case, in order. */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        int start = -1;
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i <= end; i++) {
            boolean inside = i < end && isPartOfWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(Texts.lower(text.substring(start, i)));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isPartOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Twice the number of words that both have, by the number that they have together, from 0 to 1. */
    static double alike(Set<String> first, Set<String> second) {
        int sum = first.size() + second.size();
        return sum == 0 ? 0 : 2.0 * both(first, second) / sum;
    }

    /** The share of the shorter one's words that the other has too. */
    static double within(Set<String> first, Set<String> second) {
        int fewer = Math.min(first.size(), second.size());
        return fewer == 0 ? 0 : (double) both(first, second) / fewer;
    }

    /** The share of these words that the text has, 0 if there are none. */
    static double covered(Collection<String> words, Set<String> text) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(text::contains).count() / words.size();
    }

    private static int both(Set<String> first, Set<String> second) {
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return both.size();
    }
}
