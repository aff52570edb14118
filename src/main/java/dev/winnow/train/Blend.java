package dev.winnow.train;

import dev.winnow.document.Curve;
import java.util.List;
import java.util.function.Function;

/**
 * How the scores of the content model and the odds of a second opinion are put together, and what their sum means.
 *
 * @param second how much the second opinion counts
 * @param curves the points of the curve from the sum to probability, by fold, each from what the other folds' pages gave
 * @param curve the points of the curve from all folds' pages
 * @param error the expected calibration error of those curves, each on its fold's lines
 */
record Blend(double second, List<double[]> curves, double[] curve, double error) {

    private static final int NO_FOLD = -1;

    /** Puts scores of models that have not seen the page together with a second opinion, odds for each line, by a weight. */
    static Blend of(
            List<Example> examples,
            Folds folds,
            Function<Example, double[]> scores,
            Function<Example, double[]> opinion,
            double second) {
        Function<Example, double[]> sums = example -> sums(scores.apply(example), opinion.apply(example), second);
        List<Isotonic> seen = folds.each(fold -> observe(folds.in(examples, fold), sums));
        List<double[]> curves = folds.each(fold -> pooled(seen, fold).points());
        CalibrationError error = new CalibrationError();
        for (int fold = 0; fold < folds.count(); fold++) {
            Curve curve = Curve.of(curves.get(fold));
            for (Example example : folds.in(examples, fold)) {
                count(example, sums.apply(example), curve, error);
            }
        }
        return new Blend(second, curves, pooled(seen, NO_FOLD).points(), error.value());
    }

    private static double[] sums(double[] scores, double[] odds, double second) {
        double[] sums = new double[scores.length];
        for (int row = 0; row < sums.length; row++) {
            sums[row] = scores[row] + second * odds[row];
        }
        return sums;
    }

    private static Isotonic observe(List<Example> examples, Function<Example, double[]> summed) {
        Isotonic seen = new Isotonic();
        for (Example example : examples) {
            double[] sums = summed.apply(example);
            double all = ContentTrainer.weight(example);
            for (int row = 0; row < sums.length; row++) {
                if (example.counts(row)) {
                    double content = ContentTrainer.isContent(example, row) ? 1 : 0;
                    seen.add(sums[row], content, ContentTrainer.weight(example, row) / all);
                }
            }
        }
        return seen;
    }

    private static void count(Example example, double[] sums, Curve curve, CalibrationError error) {
        for (int row = 0; row < sums.length; row++) {
            if (example.counts(row)) {
                error.add(curve.at(sums[row]), ContentTrainer.isContent(example, row));
            }
        }
    }

    private static Isotonic pooled(List<Isotonic> folds, int without) {
        Isotonic all = new Isotonic();
        for (int fold = 0; fold < folds.size(); fold++) {
            if (fold != without) {
                all.addAll(folds.get(fold));
            }
        }
        return all;
    }
}
