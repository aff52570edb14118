package dev.winnow.train;

import dev.winnow.document.Curve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Fits rising curves to observations by pooling adjacent violators (Ayer et al., "An empirical distribution function for
 * sampling with incomplete information", 1955). Not thread-safe.
 */
final class Isotonic {

    /** About as many points a curve has before falling ones are pooled; each stands for an equal part of all weight. */
    private static final int MOST_POINTS = 50;

    private final List<double[]> observations = new ArrayList<>();

    /** Adds an observation: at x, y was seen. */
    void add(double x, double y, double weight) {
        observations.add(new double[] {x, y, weight});
    }

    /** Adds all observations of another. */
    void addAll(Isotonic other) {
        observations.addAll(other.observations);
    }

    /** The curve as x and y in turn; the identity where nothing was observed. */
    double[] points() {
        if (observations.isEmpty()) {
            return new double[] {0, 0, 1, 1};
        }
        List<double[]> points = pooled(binned());
        double[] out = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            out[2 * i] = (float) points.get(i)[0];
            out[2 * i + 1] = (float) points.get(i)[1];
        }
        return distinct(out);
    }

    Curve curve() {
        return Curve.of(points());
    }

    /** Mean x, mean y and weight of runs of about equal weight. */
    private List<double[]> binned() {
        double[][] sorted = observations.toArray(double[][]::new);
        Arrays.sort(sorted, Comparator.comparingDouble((double[] o) -> o[0]).thenComparingDouble(o -> o[1]));
        double all = Arrays.stream(sorted).mapToDouble(o -> o[2]).sum();
        List<double[]> bins = new ArrayList<>();
        double[] bin = new double[3];
        for (int i = 0; i < sorted.length; i++) {
            add(bin, sorted[i]);
            boolean tied = i + 1 < sorted.length && sorted[i + 1][0] == sorted[i][0];
            if (i + 1 == sorted.length || bin[2] >= all / MOST_POINTS && !tied) {
                bins.add(new double[] {bin[0] / bin[2], bin[1] / bin[2], bin[2]});
                bin = new double[3];
            }
        }
        return bins;
    }

    private static void add(double[] bin, double[] observation) {
        bin[0] += observation[0] * observation[2];
        bin[1] += observation[1] * observation[2];
        bin[2] += observation[2];
    }

    private static List<double[]> pooled(List<double[]> bins) {
        List<double[]> points = new ArrayList<>();
        for (double[] bin : bins) {
            double[] last = bin;
            while (!points.isEmpty() && points.get(points.size() - 1)[1] >= last[1]) {
                last = merged(points.remove(points.size() - 1), last);
            }
            points.add(last);
        }
        return points;
    }

    private static double[] merged(double[] a, double[] b) {
        double weight = a[2] + b[2];
        return new double[] {(a[0] * a[2] + b[0] * b[2]) / weight, (a[1] * a[2] + b[1] * b[2]) / weight, weight};
    }

    private static double[] distinct(double[] points) {
        int size = 2;
        for (int i = 2; i < points.length; i += 2) {
            if (points[i] > points[size - 2]) {
                points[size] = points[i];
                points[size + 1] = points[i + 1];
                size += 2;
            }
        }
        return Arrays.copyOf(points, size);
    }
}
