package dev.winnow.train;

import dev.winnow.corpus.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which words of a page's lines the gold text holds. Common runs of three words and more are cut at line ends; the
 * heaviest chain of them that runs forward in both texts comes first, so that of several copies the one in place counts;
 * then short gaps between its links are matched word by word, and blocks that stand elsewhere by their length.
 */
final class GoldCover {

    private static final int GRAM = 3;
    private static final int LEAST_MOVED = 4;
    private static final int COMMON = 64;
    private static final long GAP_CELLS = 40_000;

    private final int[] page;
    private final int[] lineOf;
    private final int[] gold;
    private final BitSet pageTaken = new BitSet();
    private final BitSet goldTaken = new BitSet();

    /** A common run of words. */
    private record Run(int page, int gold, int length, int whole) {

        int pageEnd() {
            return page + length;
        }

        int goldEnd() {
            return gold + length;
        }

        /** A word counts more in a long run. */
        double weight() {
            return length * (1 + Math.min(whole, 200) * 0.005);
        }
    }

    private GoldCover(List<String> lines, String goldText) {
        Map<String, Integer> vocabulary = new HashMap<>();
        List<int[]> words = new ArrayList<>(lines.size());
        int size = 0;
        for (String line : lines) {
            words.add(numbers(Words.of(line), vocabulary));
            size += words.get(words.size() - 1).length;
        }
        page = new int[size];
        lineOf = new int[size];
        int at = 0;
        for (int line = 0; line < words.size(); line++) {
            int[] own = words.get(line);
            System.arraycopy(own, 0, page, at, own.length);
            Arrays.fill(lineOf, at, at + own.length, line);
            at += own.length;
        }
        gold = numbers(Words.of(goldText), vocabulary);
    }

    private static int[] numbers(List<String> words, Map<String, Integer> vocabulary) {
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer known = vocabulary.putIfAbsent(words.get(i), vocabulary.size());
            numbers[i] = known == null ? vocabulary.size() - 1 : known;
        }
        return numbers;
    }

    /** The share of each line's words that the gold text holds, 0 to 1; 0 for a line without words. */
    static float[] of(List<String> lines, String goldText) {
        GoldCover cover = new GoldCover(lines, goldText);
        List<Run> runs = cover.runs();
        List<Run> chain = cover.chain(cover.cut(runs));
        chain.forEach(cover::take);
        cover.fillGaps(chain);
        cover.takeMoved(runs);
        return cover.shares(lines.size());
    }

    private float[] shares(int lines) {
        float[] taken = new float[lines];
        int[] all = new int[lines];
        for (int i = 0; i < page.length; i++) {
            all[lineOf[i]]++;
            taken[lineOf[i]] += pageTaken.get(i) ? 1 : 0;
        }
        for (int line = 0; line < lines; line++) {
            taken[line] /= Math.max(1, all[line]);
        }
        return taken;
    }

    private void take(Run run) {
        pageTaken.set(run.page, run.pageEnd());
        goldTaken.set(run.gold, run.goldEnd());
    }

    /** The longest common runs that begin anywhere, in page order. */
    private List<Run> runs() {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int j = 0; j + GRAM <= gold.length; j++) {
            places.computeIfAbsent(gram(gold, j), key -> new ArrayList<>()).add(j);
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + GRAM <= page.length; i++) {
            List<Integer> here = places.getOrDefault(gram(page, i), List.of());
            for (int j : here.size() > COMMON ? here.subList(0, COMMON) : here) {
                if (i == 0 || j == 0 || page[i - 1] != gold[j - 1]) {
                    int length = common(i, j);
                    runs.add(new Run(i, j, length, length));
                }
            }
        }
        return runs;
    }

    private static long gram(int[] words, int at) {
        return ((long) words[at] << 42) ^ ((long) words[at + 1] << 21) ^ words[at + 2];
    }

    private int common(int i, int j) {
        int length = 0;
        while (i + length < page.length && j + length < gold.length && page[i + length] == gold[j + length]) {
            length++;
        }
        return length;
    }

    private List<Run> cut(List<Run> runs) {
        List<Run> parts = new ArrayList<>();
        for (Run run : runs) {
            int start = 0;
            for (int k = 1; k <= run.length; k++) {
                if (k == run.length || lineOf[run.page + k] != lineOf[run.page + start]) {
                    parts.add(new Run(run.page + start, run.gold + start, k - start, run.length));
                    start = k;
                }
            }
        }
        return parts;
    }

    /** The heaviest chain of runs, each after the one before it in both texts. */
    private List<Run> chain(List<Run> parts) {
        Run[] byStart = parts.toArray(Run[]::new);
        Arrays.sort(byStart, Comparator.comparingInt(Run::page).thenComparingInt(Run::gold));
        Integer[] byEnd = new Integer[byStart.length];
        Arrays.setAll(byEnd, i -> i);
        Arrays.sort(byEnd, Comparator.comparingInt(i -> byStart[i].pageEnd()));
        double[] weights = new double[byStart.length];
        int[] before = new int[byStart.length];
        PrefixBest best = new PrefixBest(gold.length + 1);
        int ended = 0;
        for (int i = 0; i < byStart.length; i++) {
            while (ended < byEnd.length && byStart[byEnd[ended]].pageEnd() <= byStart[i].page) {
                best.offer(byStart[byEnd[ended]].goldEnd(), weights[byEnd[ended]], byEnd[ended]);
                ended++;
            }
            before[i] = best.upTo(byStart[i].gold);
            weights[i] = byStart[i].weight() + (before[i] < 0 ? 0 : weights[before[i]]);
        }
        return trace(byStart, weights, before);
    }

    private static List<Run> trace(Run[] runs, double[] weights, int[] before) {
        int at = -1;
        for (int i = 0; i < runs.length; i++) {
            at = at < 0 || weights[i] > weights[at] ? i : at;
        }
        List<Run> chain = new ArrayList<>();
        for (; at >= 0; at = before[at]) {
            chain.add(0, runs[at]);
        }
        return chain;
    }

    private void fillGaps(List<Run> chain) {
        int i = 0;
        int j = 0;
        for (Run run : chain) {
            fillGap(i, run.page, j, run.gold);
            i = run.pageEnd();
            j = run.goldEnd();
        }
        fillGap(i, Math.min(page.length, i + gold.length - j), j, gold.length);
    }

    /** Matches what lies between two links by their longest common subsequence. */
    private void fillGap(int from, int to, int from2, int to2) {
        int rows = to - from;
        int columns = to2 - from2;
        if (rows <= 0 || columns <= 0 || (long) rows * columns > GAP_CELLS) {
            return;
        }
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = page[from + i] == gold[from2 + j]
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (page[from + i] == gold[from2 + j]) {
                pageTaken.set(from + i++);
                goldTaken.set(from2 + j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Takes what stands in another order, the longest first, as far as neither side is taken. */
    private void takeMoved(List<Run> runs) {
        List<Run> byLength = new ArrayList<>(runs);
        byLength.sort(Comparator.comparingInt((Run run) -> -run.length).thenComparingInt(Run::page));
        for (Run run : byLength) {
            int start = -1;
            for (int k = 0; k <= run.length; k++) {
                boolean free = k < run.length && !pageTaken.get(run.page + k) && !goldTaken.get(run.gold + k);
                if (free && start < 0) {
                    start = k;
                } else if (!free && start >= 0) {
                    if (k - start >= LEAST_MOVED) {
                        take(new Run(run.page + start, run.gold + start, k - start, run.length));
                    }
                    start = -1;
                }
            }
        }
    }

    /** Prefix maxima over places of the gold text (a Fenwick tree). */
    private static final class PrefixBest {
        private final double[] weights;
        private final int[] owners;

        PrefixBest(int size) {
            weights = new double[size + 1];
            owners = new int[size + 1];
            Arrays.fill(owners, -1);
        }

        void offer(int place, double weight, int owner) {
            for (int at = place + 1; at < weights.length; at += at & -at) {
                if (weight > weights[at]) {
                    weights[at] = weight;
                    owners[at] = owner;
                }
            }
        }

        /** The owner of the greatest weight at or before that place, −1 if none. */
        int upTo(int place) {
            int best = -1;
            double weight = 0;
            for (int at = place + 1; at > 0; at -= at & -at) {
                if (weights[at] > weight) {
                    weight = weights[at];
                    best = owners[at];
                }
            }
            return best;
        }
    }
}
