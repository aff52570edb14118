package dev.winnow.train;

import dev.winnow.document.Element;
import dev.winnow.document.Line;
import dev.winnow.features.Grams;
import dev.winnow.model.Odds;
import dev.winnow.model.OddsTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns the odds of words: the share of content among the lines that say a word, meant over pages and drawn towards the
 * share among all lines. Tables without the pages of some folds can be had, so that no page is told what its own words
 * are worth (Micci-Barreca, "A preprocessing scheme for high-cardinality categorical attributes", 2001). Not thread-safe
 * while it is made, thread-safe afterwards.
 */
final class OddsLearner {

    private static final double DRAW = 3;
    private static final int LEAST_PAGES = 3;
    private static final double FAINTEST = 0.003;

    private final int folds;
    private final Sums text;
    private final Sums names;
    private final double prior;

    private OddsLearner(int folds, Sums text, Sums names, double prior) {
        this.folds = folds;
        this.text = text;
        this.names = names;
        this.prior = prior;
    }

    static OddsLearner of(List<Example> examples, Folds folds) {
        Set<Integer> said = common(examples, OddsLearner::said);
        Set<Integer> called = common(examples, OddsLearner::called);
        Sums text = new Sums(said, folds.count());
        Sums names = new Sums(called, folds.count());
        double content = 0;
        double all = 0;
        for (Example example : examples) {
            int fold = folds.of(example);
            text.add(said(example), fold);
            names.add(called(example), fold);
            double weight = ContentTrainer.weight(example);
            for (int row = 0; row < example.rows(); row++) {
                boolean counts = example.counts(row) && ContentTrainer.isContent(example, row);
                content += counts ? ContentTrainer.weight(example, row) / weight : 0;
            }
            all++;
        }
        double prior = Math.max(FAINTEST, Math.min(1 - FAINTEST, content / Math.max(1, all)));
        return new OddsLearner(folds.count(), text, names, prior);
    }

    /** The odds that all pages but those of two folds give; −1 stands for no fold. */
    Odds without(int fold, int other) {
        return new Odds(text.table(fold, other, folds, prior), names.table(fold, other, folds, prior));
    }

    /** What is said on a page: for each key, the weight of its lines, and that of its lines of content. */
    private static Map<Integer, double[]> said(Example example) {
        Map<Integer, double[]> said = new HashMap<>();
        List<Line> lines = example.table().page().lines();
        for (int row = 0; row < example.rows(); row++) {
            double weight = example.counts(row) ? ContentTrainer.weight(example, row) : 0;
            boolean content = ContentTrainer.isContent(example, row);
            Grams.of(lines.get(row).text(), (kind, hash) -> add(said, hash, weight, content ? weight : 0));
        }
        return said;
    }

    private static void add(Map<Integer, double[]> to, int hash, double weight, double content) {
        double[] sums = to.computeIfAbsent(OddsTable.key(hash), key -> new double[2]);
        sums[0] += weight;
        sums[1] += content;
    }

    /** What elements of a page are called: for each key, the weights of the lines inside. */
    private static Map<Integer, double[]> called(Example example) {
        double[] weights = new double[example.rows() + 1];
        double[] contents = new double[example.rows() + 1];
        for (int row = 0; row < example.rows(); row++) {
            double weight = example.counts(row) ? ContentTrainer.weight(example, row) : 0;
            weights[row + 1] = weights[row] + weight;
            contents[row + 1] = contents[row] + (ContentTrainer.isContent(example, row) ? weight : 0);
        }
        Map<Integer, double[]> called = new HashMap<>();
        Map<Integer, Integer> ends = new HashMap<>();
        for (Element element : example.table().page().elements()) {
            for (String name : Odds.names(element)) {
                // an element inside another of the same name counts once
                int key = OddsTable.key(name.hashCode());
                int from = Math.max(element.firstLine(), ends.getOrDefault(key, 0));
                if (from < element.endLine()) {
                    int to = element.endLine();
                    add(called, key, weights[to] - weights[from], contents[to] - contents[from]);
                    ends.put(key, to);
                }
            }
        }
        return called;
    }

    /** The keys that stand on enough pages. */
    private static Set<Integer> common(
            List<Example> examples, java.util.function.Function<Example, Map<Integer, double[]>> keys) {
        Map<Integer, Integer> pages = new HashMap<>();
        for (Example example : examples) {
            keys.apply(example).keySet().forEach(key -> pages.merge(key, 1, Integer::sum));
        }
        Set<Integer> common = new HashSet<>();
        pages.forEach((key, count) -> {
            if (count >= LEAST_PAGES) {
                common.add(key);
            }
        });
        return common;
    }

    /** For each key and fold, the number of pages and the sum of their shares of content. */
    private static final class Sums {
        private final int[] keys;
        private final Map<Integer, Integer> places = new HashMap<>();
        private final float[][] pages;
        private final float[][] shares;

        Sums(Set<Integer> wanted, int folds) {
            keys = wanted.stream().mapToInt(key -> key).sorted().toArray();
            for (int i = 0; i < keys.length; i++) {
                places.put(keys[i], i);
            }
            pages = new float[folds][keys.length];
            shares = new float[folds][keys.length];
        }

        void add(Map<Integer, double[]> page, int fold) {
            page.forEach((key, sums) -> {
                Integer place = places.get(key);
                if (place != null && sums[0] > 0) {
                    pages[fold][place]++;
                    shares[fold][place] += (float) (sums[1] / sums[0]);
                }
            });
        }

        OddsTable table(int without, int other, int folds, double prior) {
            double[] odds = new double[keys.length];
            for (int i = 0; i < keys.length; i++) {
                double count = 0;
                double share = 0;
                for (int fold = 0; fold < folds; fold++) {
                    boolean counts = fold != without && fold != other;
                    count += counts ? pages[fold][i] : 0;
                    share += counts ? shares[fold][i] : 0;
                }
                odds[i] = count < LEAST_PAGES ? 0 : logit((share + DRAW * prior) / (count + DRAW)) - logit(prior);
            }
            return OddsTable.of(keys, odds);
        }

        private static double logit(double share) {
            return StrictMath.log(Math.max(FAINTEST, share)) - StrictMath.log(Math.max(FAINTEST, 1 - share));
        }
    }
}
