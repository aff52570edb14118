package dev.winnow.features;

import java.util.Arrays;

/** The phrases found in one line. Reused from line to line. */
final class Hits {

    private int any;
    private int start;
    private int end;
    private int whole;
    private int longest;
    private int firstWord;
    private int lastWord;
    private final int[] counts = new int[Category.values().length];

    void clear() {
        any = 0;
        start = 0;
        end = 0;
        whole = 0;
        longest = 0;
        Arrays.fill(counts, 0);
    }

    /** Phrases are sought in a text whose words begin and end at these characters. */
    void between(int first, int last) {
        firstWord = first;
        lastWord = last;
    }

    /** Adds a phrase of that meaning which stands in the text from {@code from} to {@code to}, if it may stand there. */
    void add(int meaning, int from, int to) {
        boolean atStart = from <= firstWord;
        boolean atEnd = to > lastWord;
        if (((meaning & PhraseTrie.AT_START) == 0 || atStart) && ((meaning & PhraseTrie.AT_END) == 0 || atEnd)) {
            add(meaning >>> 2, to - from, atStart, atEnd);
        }
    }

    private void add(int category, int length, boolean atStart, boolean atEnd) {
        int bit = 1 << category;
        any |= bit;
        start |= atStart ? bit : 0;
        end |= atEnd ? bit : 0;
        whole |= atStart && atEnd ? bit : 0;
        counts[category]++;
        if (bit < Category.BYLINE.bit()) {
            longest = Math.max(longest, length);
        }
    }

    /** The bits of the categories that were found. */
    int any() {
        return any;
    }

    /** Whether nothing was found. */
    boolean isEmpty() {
        return any == 0;
    }

    boolean any(Category category) {
        return (any & category.bit()) != 0;
    }

    boolean atStart(Category category) {
        return (start & category.bit()) != 0;
    }

    boolean atEnd(Category category) {
        return (end & category.bit()) != 0;
    }

    boolean whole(Category category) {
        return (whole & category.bit()) != 0;
    }

    int count(Category category) {
        return counts[category.ordinal()];
    }

    /** Length of the longest phrase of furniture. */
    int longest() {
        return longest;
    }

    /** 0 nowhere, 1 anywhere, 2 at the start or end, 3 the whole line. */
    int grade(Category category) {
        if (whole(category)) {
            return 3;
        }
        return atStart(category) || atEnd(category) ? 2 : any(category) ? 1 : 0;
    }
}
