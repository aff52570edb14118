package dev.winnow.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MatchingTest {

    @Test
    void takesTheLongestRunFirst() {
        assertThat(Matching.runs(new int[] {0, 1, 2, 0, 1, 2, 3}, new int[] {0, 1, 2, 3}, 4))
                .containsExactly(new Matching.Run(3, 0, 4));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Matching.runs(new int[0], new int[] {0}, 1)).isEmpty();
        assertThat(Matching.runs(new int[] {0}, new int[] {1}, 2)).isEmpty();
    }

    @Test
    void agreesWithAPlainImplementation() {
        long seed = 20260117L;
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            int vocabulary = 1 + random.nextInt(6);
            int[] first = random.ints(random.nextInt(30), 0, vocabulary).toArray();
            int[] second = random.ints(random.nextInt(30), 0, vocabulary).toArray();
            assertThat(Matching.runs(first, second, vocabulary))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(plain(first, second));
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void longPagesOfFewWordsTakeLittleTime() {
        Random random = new Random(7);
        int[] first = random.ints(12_000, 0, 400).toArray();
        int[] second = random.ints(12_000, 0, 400).toArray();
        assertThat(Matching.runs(first, second, 400)).isNotEmpty();
    }

    private static List<Matching.Run> plain(int[] first, int[] second) {
        List<Matching.Run> runs = new ArrayList<>();
        collect(first, 0, first.length, second, 0, second.length, runs);
        runs.sort(Comparator.comparingInt(Matching.Run::first));
        return runs;
    }

    private static void collect(int[] a, int from, int to, int[] b, int from2, int to2, List<Matching.Run> runs) {
        int best = 0;
        int at = 0;
        int at2 = 0;
        for (int end = from; end < to; end++) {
            for (int end2 = from2; end2 < to2; end2++) {
                int run = 0;
                while (end - run >= from && end2 - run >= from2 && a[end - run] == b[end2 - run]) {
                    run++;
                }
                if (run > best) {
                    best = run;
                    at = end - run + 1;
                    at2 = end2 - run + 1;
                }
            }
        }
        if (best > 0) {
            runs.add(new Matching.Run(at, at2, best));
            collect(a, from, at, b, from2, at2, runs);
            collect(a, at + best, to, b, at2 + best, to2, runs);
        }
    }
}
