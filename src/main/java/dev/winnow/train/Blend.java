package dev.winnow.train;

import dev.winnow.document.Curve;
import dev.winnow.model.ContentModel;
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

    /** Puts the models of a cross-validation together with a second opinion, odds for each line, by a weight. */
    static Blend of(List<Example> examples, CrossFit fit, Function<Example, double[]> opinion, double second) {
        Function<Example, double[]> weighed = example -> {
            double[] odds = opinion.apply(example).clone();
            for (int row = 0; row < odds.length; row++) {
                odds[row] *= second;
            }
            return odds;
        };
        Folds folds = fit.folds();
        List<Isotonic> seen = folds.each(
                fold -> observe(folds.in(examples, fold), fit.content().get(fold), weighed));
        List<double[]> curves = folds.each(fold -> pooled(seen, fold).points());
        CalibrationError error = new CalibrationError();
        for (int fold = 0; fold < folds.count(); fold++) {
            Curve curve = Curve.of(curves.get(fold));
            for (Example example : folds.in(examples, fold)) {
                count(example, sums(example, fit.content().get(fold), weighed), curve, error);
            }
        }
        return new Blend(second, curves, pooled(seen, NO_FOLD).points(), error.value());
    }

    private static double[] sums(Example example, ContentModel model, Function<Example, double[]> weighed) {
        double[] sums = model.scores(example.table());
        double[] added = weighed.apply(example);
        for (int row = 0; row < sums.length; row++) {
            sums[row] += added[row];
        }
        return sums;
    }

    private static Isotonic observe(List<Example> examples, ContentModel model, Function<Example, double[]> weighed) {
        Isotonic seen = new Isotonic();
        for (Example example : examples) {
            double[] sums = sums(example, model, weighed);
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
