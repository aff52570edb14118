package dev.winnow.train;

import dev.winnow.document.Curve;
import dev.winnow.model.ContentModel;
import java.util.List;

/**
 * How model and rules are put together, and what their sum means.
 *
 * @param rules how much the odds of the rules count beside the scores of the model
 * @param curves the points of the curve from the sum to probability, by fold, each from what the other folds' pages gave
 * @param curve the points of the curve from all folds' pages
 * @param error the expected calibration error of those curves, each on its fold's lines
 */
record Blend(double rules, List<double[]> curves, double[] curve, double error) {

    private static final int NO_FOLD = -1;

    static Blend of(List<Example> examples, CrossFit fit, double rules) {
        Folds folds = fit.folds();
        List<Isotonic> seen = folds.each(
                fold -> observe(folds.in(examples, fold), fit.content().get(fold), rules));
        List<double[]> curves = folds.each(fold -> pooled(seen, fold).points());
        CalibrationError error = new CalibrationError();
        for (int fold = 0; fold < folds.count(); fold++) {
            Curve curve = Curve.of(curves.get(fold));
            for (Example example : folds.in(examples, fold)) {
                count(example, sums(example, fit.content().get(fold), rules), curve, error);
            }
        }
        return new Blend(rules, curves, pooled(seen, NO_FOLD).points(), error.value());
    }

    private static double[] sums(Example example, ContentModel model, double rules) {
        double[] sums = model.scores(example.table());
        for (int row = 0; row < sums.length; row++) {
            sums[row] += rules * example.rules()[row];
        }
        return sums;
    }

    private static Isotonic observe(List<Example> examples, ContentModel model, double rules) {
        Isotonic seen = new Isotonic();
        for (Example example : examples) {
            double[] sums = sums(example, model, rules);
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
