package dev.winnow.corpus;

import java.util.Collection;

/**
 * Precision, recall and F1, each from 0 to 1.
 *
 * @param precision share of what was predicted that is right
 * @param recall share of what is right that was predicted
 * @param f1 their harmonic mean; of an average over pages, the average of the pages' F1
 */
public record Scores(double precision, double recall, double f1) {

    /** From counts of hits, false alarms and misses; where nothing was wanted and nothing given, all is right. */
    static Scores of(long hits, long alarms, long misses) {
        double precision = share(hits, alarms, misses);
        double recall = share(hits, misses, alarms);
        double sum = precision + recall;
        return new Scores(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    private static double share(long hits, long against, long other) {
        if (hits + against > 0) {
            return (double) hits / (hits + against);
        }
        return other == 0 ? 1 : 0;
    }

    /** The mean of each part; zeros where there are none. */
    static Scores mean(Collection<Scores> all) {
        return new Scores(
                all.stream().mapToDouble(Scores::precision).average().orElse(0),
                all.stream().mapToDouble(Scores::recall).average().orElse(0),
                all.stream().mapToDouble(Scores::f1).average().orElse(0));
    }
}
