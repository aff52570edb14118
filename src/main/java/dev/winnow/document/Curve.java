package dev.winnow.document;

import java.util.Arrays;

/**
 * A function given by points, linear between them and constant outside: how a score becomes a probability. Immutable and
 * thread-safe.
 */
public final class Curve {

    private final double[] xs;
    private final double[] ys;

    private Curve(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /**
     * The curve through these points.
     *
     * @param points x and y in turn, by ascending x
     * @throws IllegalArgumentException if there is no point, a number is missing or not finite, or an x does not ascend
     */
    public static Curve of(double... points) {
        if (points.length == 0 || points.length % 2 != 0) {
            throw new IllegalArgumentException("not a list of points: " + points.length + " numbers");
        }
        double[] xs = new double[points.length / 2];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = points[2 * i];
            ys[i] = points[2 * i + 1];
            if (!Double.isFinite(xs[i]) || !Double.isFinite(ys[i]) || i > 0 && xs[i] <= xs[i - 1]) {
                throw new IllegalArgumentException("the points of a curve must be finite and ascend: " + xs[i]);
            }
        }
        return new Curve(xs, ys);
    }

    /** Whether it never falls and stays between 0 and 1, as probabilities do. */
    public boolean isDistribution() {
        for (int i = 0; i < ys.length; i++) {
            if (ys[i] < 0 || ys[i] > 1 || i > 0 && ys[i] < ys[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Its value at that place. */
    public double at(double x) {
        int found = Arrays.binarySearch(xs, x);
        int next = found >= 0 ? found : -found - 1;
        if (found >= 0 || next == 0) {
            return ys[found >= 0 ? found : 0];
        }
        if (next == xs.length) {
            return ys[next - 1];
        }
        double part = (x - xs[next - 1]) / (xs[next] - xs[next - 1]);
        return ys[next - 1] + part * (ys[next] - ys[next - 1]);
    }
}
