package dev.winnow.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Matches two sequences of words in their order: the longest common run, then the same left and right of it (the method
 * of Ratcliff and Obershelp, with the tie-breaking of Python's difflib). Of equally long runs, the one that ends first in
 * the first sequence, then in the second, is taken.
 */
final class Matching {
    /** A common run. */
    record Run(int first, int second, int length) {}

    /** Two ranges that are still to be matched. */
    private record Ranges(int from, int to, int from2, int to2) {
        boolean isEmpty() {
            return from >= to || from2 >= to2;
        }
    }

    private static final int[] NOWHERE = {};

    private final int[] first;
    private final int[][] places;
    /** At j + 1, the length of the common run that ends at the current word and at j. */
    private final int[] lengths;

    private Matching(int[] first, int[] second, int vocabulary) {
        this.first = first;
        this.places = places(second, vocabulary);
        this.lengths = new int[second.length + 1];
    }

    /** The common runs, in order; words are numbers below {@code vocabulary}. */
    static List<Run> runs(int[] first, int[] second, int vocabulary) {
        Matching matching = new Matching(first, second, vocabulary);
        List<Run> runs = new ArrayList<>();
        Deque<Ranges> open = new ArrayDeque<>();
        open.push(new Ranges(0, first.length, 0, second.length));
        while (!open.isEmpty()) {
            Ranges ranges = open.pop();
            Run run = ranges.isEmpty() ? new Run(0, 0, 0) : matching.longest(ranges);
            if (run.length() > 0) {
                runs.add(run);
                open.push(new Ranges(ranges.from, run.first, ranges.from2, run.second));
                open.push(new Ranges(run.first + run.length, ranges.to, run.second + run.length, ranges.to2));
            }
        }
        runs.sort(Comparator.comparingInt(Run::first));
        return runs;
    }

    private static int[][] places(int[] words, int vocabulary) {
        int[] counts = new int[vocabulary];
        for (int word : words) {
            counts[word]++;
        }
        int[][] places = new int[vocabulary][];
        for (int word = 0; word < vocabulary; word++) {
            places[word] = counts[word] == 0 ? NOWHERE : new int[counts[word]];
        }
        for (int at = words.length - 1; at >= 0; at--) {
            places[words[at]][--counts[words[at]]] = at;
        }
        return places;
    }

    private Run longest(Ranges ranges) {
        int length = 0;
        int end = 0;
        int end2 = 0;
        int[] before = NOWHERE;
        for (int i = ranges.from; i < ranges.to; i++) {
            int[] here = places[first[i]];
            // backwards, so that one row of lengths serves for the last word and for this one
            for (int k = lastBelow(here, ranges.to2); k >= 0 && here[k] >= ranges.from2; k--) {
                int j = here[k];
                int run = lengths[j] + 1;
                lengths[j + 1] = run;
                if (run > length || (run == length && end == i)) {
                    length = run;
                    end = i;
                    end2 = j;
                }
            }
            if (before != here) {
                clear(before, ranges);
            }
            before = here;
        }
        clear(before, ranges);
        return new Run(end - length + 1, end2 - length + 1, length);
    }

    private void clear(int[] places, Ranges ranges) {
        for (int k = lastBelow(places, ranges.to2); k >= 0 && places[k] >= ranges.from2; k--) {
            lengths[places[k] + 1] = 0;
        }
    }

    private static int lastBelow(int[] places, int limit) {
        int at = Arrays.binarySearch(places, limit);
        return (at < 0 ? -at - 1 : at) - 1;
    }
}
