package dev.winnow.train;

import dev.winnow.document.Curve;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How far confidences can be trusted. */
final class Calibration {

    private static final double TENTH = 0.1;

    private Calibration() {}

    /** Spearman's rank correlation of expected and real F1, the mean F1 of the tenth of least confidence, and of the rest. */
    static double[] pages(List<Trial> trials) {
        double[][] seen = trials.stream()
                .filter(trial -> trial.f1().isPresent())
                .map(trial -> new double[] {trial.expected(), trial.f1().orElseThrow()})
                .toArray(double[][]::new);
        double[] expected = ranks(column(seen, 0));
        double[] real = ranks(column(seen, 1));
        int low = (int) Math.ceil(seen.length * TENTH);
        double[][] sorted = seen.clone();
        Arrays.sort(sorted, Comparator.comparingDouble(row -> row[0]));
        return new double[] {
            correlation(expected, real), mean(sorted, 0, low), mean(sorted, low, sorted.length),
        };
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    private static double mean(double[][] rows, int from, int to) {
        return Arrays.stream(rows, from, to)
                .mapToDouble(row -> row[1])
                .average()
                .orElse(0);
    }

    /** Ranks from 0; equal values share their mean rank. */
    private static double[] ranks(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        for (int start = 0; start < order.length; ) {
            int end = start;
            while (end < order.length && values[order[end]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                ranks[order[i]] = (start + end - 1) / 2.0;
            }
            start = end;
        }
        return ranks;
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return aa * bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
    }

    /** Expected calibration error of line confidence, by a curve fitted to the other folds. */
    static double lines(List<Trial> trials, Folds folds) {
        CalibrationError error = new CalibrationError();
        for (int fold = 0; fold < folds.count(); fold++) {
            int here = fold;
            Curve curve = Trials.lines(trials.stream()
                            .filter(trial -> trial.fold() != here)
                            .toList())
                    .curve();
            for (Trial trial : trials) {
                for (Trial.Sureness line : trial.fold() == here ? trial.lines() : List.<Trial.Sureness>of()) {
                    error.add(curve.at(line.confidence()), line.right());
                }
            }
        }
        return error.value();
    }
}
