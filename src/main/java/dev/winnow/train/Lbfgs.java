package dev.winnow.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises smooth convex functions of many variables with the limited-memory BFGS method (Liu and Nocedal, "On the
 * limited memory BFGS method for large scale optimization", Mathematical Programming 45, 1989). The steps' lengths are
 * found by going back from 1 until the function falls enough (Armijo), so it falls with every iteration. Not
 * thread-safe; deterministic.
 */
final class Lbfgs {

    /** How many steps the curvature is told from. */
    private static final int MEMORY = 5;

    /** The share of the decrease promised by the slope that a step must bring. */
    private static final double ENOUGH = 1e-4;

    /** No step is cut to less than this share, nor to more than half. */
    private static final double SHARPEST_CUT = 0.1;

    private static final int MOST_CUTS = 20;

    /** Shares of the function's value; smaller decreases are rounding errors. */
    private static final double STILL = 1e-9;

    /** How much curvature a step must have seen to be remembered. */
    private static final double FLAT = 1e-10;

    /** A function with its gradient. */
    interface Slope {

        /** The function's value; writes all of the gradient. */
        double at(double[] point, double[] gradient);
    }

    private record Step(double[] moved, double[] turned, double product) {}

    private final Slope function;
    private final Deque<Step> steps = new ArrayDeque<>();

    private double[] point;
    private double[] gradient;
    private double[] nextPoint;
    private double[] nextGradient;
    private double value;

    private Lbfgs(Slope function, int size) {
        this.function = function;
        this.point = new double[size];
        this.gradient = new double[size];
        this.nextPoint = new double[size];
        this.nextGradient = new double[size];
    }

    /** The point of the least value that was found, from zero, in at most so many iterations. */
    static double[] minimum(Slope function, int size, int iterations) {
        Lbfgs search = new Lbfgs(function, size);
        search.value = function.at(search.point, search.gradient);
        for (int i = 0; i < iterations && search.advances(); i++) {
            // each call is one iteration
        }
        return search.point;
    }

    /** Takes one step, or says that there is none worth taking. */
    private boolean advances() {
        double[] direction = direction();
        double slope = dot(direction, gradient);
        if (!(slope < 0)) {
            return false;
        }
        double length = steps.isEmpty() ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
        double before = value;
        if (!falls(direction, slope, length)) {
            return false;
        }
        remember();
        return before - value > STILL * Math.abs(before);
    }

    /** Shortens the step until the value is lower by enough, and goes there. */
    private boolean falls(double[] direction, double slope, double length) {
        double share = length;
        for (int cut = 0; cut <= MOST_CUTS; cut++) {
            for (int i = 0; i < point.length; i++) {
                nextPoint[i] = point[i] + share * direction[i];
            }
            double next = function.at(nextPoint, nextGradient);
            if (next <= value + ENOUGH * share * slope) {
                value = next;
                return true;
            }
            double vertex = -slope * share / (2 * ((next - value) / share - slope));
            share = vertex >= SHARPEST_CUT * share ? Math.min(vertex, share / 2) : SHARPEST_CUT * share;
        }
        return false;
    }

    private void remember() {
        Step oldest = steps.size() == MEMORY ? steps.removeFirst() : new Step(new double[0], new double[0], 0);
        double[] moved = oldest.moved.length > 0 ? oldest.moved : new double[point.length];
        double[] turned = oldest.turned.length > 0 ? oldest.turned : new double[point.length];
        for (int i = 0; i < point.length; i++) {
            moved[i] = nextPoint[i] - point[i];
            turned[i] = nextGradient[i] - gradient[i];
        }
        swap();
        double product = dot(moved, turned);
        if (product > FLAT * dot(turned, turned)) {
            steps.addLast(new Step(moved, turned, product));
        }
    }

    private void swap() {
        double[] swapped = point;
        point = nextPoint;
        nextPoint = swapped;
        swapped = gradient;
        gradient = nextGradient;
        nextGradient = swapped;
    }

    /** Downhill, by the two loops over the remembered steps. */
    private double[] direction() {
        double[] direction = new double[point.length];
        add(direction, -1, gradient);
        double[] shares = new double[steps.size()];
        int k = shares.length;
        for (Iterator<Step> newest = steps.descendingIterator(); newest.hasNext(); ) {
            Step step = newest.next();
            shares[--k] = dot(step.moved, direction) / step.product;
            add(direction, -shares[k], step.turned);
        }
        scale(direction);
        for (Step step : steps) {
            add(direction, shares[k++] - dot(step.turned, direction) / step.product, step.moved);
        }
        return direction;
    }

    private void scale(double[] direction) {
        if (!steps.isEmpty()) {
            Step newest = steps.getLast();
            double scale = newest.product / dot(newest.turned, newest.turned);
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= scale;
            }
        }
    }

    private static void add(double[] sum, double factor, double[] other) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * other[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
