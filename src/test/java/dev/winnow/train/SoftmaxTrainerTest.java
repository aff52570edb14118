package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class SoftmaxTrainerTest {

    /** Neither a multiple of the trainer's block of classes nor less. */
    private static final int CLASSES = 8;

    private static final int COLUMNS = 40;

    /** Each row has a column of its class, and others by chance. */
    private static SparseRows rows(int count) {
        SplittableRandom random = new SplittableRandom(11);
        SparseRows.Builder rows = SparseRows.builder(COLUMNS);
        for (int row = 0; row < count; row++) {
            rows.add(row % CLASSES, 1);
            for (int i = random.nextInt(9); i > 0; i--) {
                rows.add(CLASSES + random.nextInt(COLUMNS - CLASSES), random.nextInt(1, 4) / 2f);
            }
            rows.endRow();
        }
        return rows.build();
    }

    private static float[] hard(int count) {
        float[] targets = new float[count * CLASSES];
        for (int row = 0; row < count; row++) {
            targets[row * CLASSES + row % CLASSES] = 1;
        }
        return targets;
    }

    /** As if three labels of ten were wrong. */
    private static float[] soft(int count) {
        float[] targets = hard(count);
        for (int i = 0; i < targets.length; i++) {
            targets[i] = targets[i] > 0 ? 0.7f : 0.3f / (CLASSES - 1);
        }
        return targets;
    }

    private static float[] weights(int count) {
        float[] weights = new float[count];
        for (int row = 0; row < count; row++) {
            weights[row] = 0.5f + row % 7 * 0.25f;
        }
        return weights;
    }

    private static double[] probabilities(SparseRows rows, int row, float[][] fitted) {
        double[] odds = new double[CLASSES];
        double sum = 0;
        for (int k = 0; k < CLASSES; k++) {
            double score = fitted[rows.columns()][k];
            for (int i = rows.starts[row]; i < rows.starts[row + 1]; i++) {
                score += rows.value[i] * fitted[rows.column[i]][k];
            }
            odds[k] = StrictMath.exp(score);
            sum += odds[k];
        }
        for (int k = 0; k < CLASSES; k++) {
            odds[k] /= sum;
        }
        return odds;
    }

    private static double loss(SoftmaxLoss loss, float[][] fitted) {
        double[] flat = new double[loss.size()];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = fitted[i / CLASSES][i % CLASSES];
        }
        return loss.at(flat, new double[flat.length]);
    }

    @Test
    void separatesWhatCanBeSeparated() {
        SparseRows rows = rows(300);
        float[][] fitted = new SoftmaxTrainer(CLASSES, 0.1, 30).fit(rows, hard(300), weights(300));
        assertThat(fitted).hasNumberOfRows(COLUMNS + 1);
        for (int row = 0; row < 300; row++) {
            assertThat(probabilities(rows, row, fitted)[row % CLASSES]).isGreaterThan(0.9);
        }
    }

    @Test
    void comesBackToSoftLabels() {
        SparseRows rows = rows(600);
        float[][] fitted = new SoftmaxTrainer(CLASSES, 0.01, 60).fit(rows, soft(600), weights(600));
        for (int row = 0; row < 600; row++) {
            assertThat(probabilities(rows, row, fitted)[row % CLASSES]).isCloseTo(0.7, within(0.01));
        }
    }

    @Test
    void learnsNothingButSharesFromEmptyRows() {
        SparseRows rows = SparseRows.builder(1).endRow().endRow().build();
        float[] targets = soft(2);
        float[][] fitted = new SoftmaxTrainer(CLASSES, 1, 50).fit(rows, targets, new float[] {1, 1});
        double[] shares = probabilities(rows, 0, fitted);
        for (int k = 0; k < CLASSES; k++) {
            assertThat(shares[k]).isCloseTo((targets[k] + targets[CLASSES + k]) / 2, within(1e-3));
        }
        assertThat(fitted[0]).containsOnly(0);
    }

    @Test
    void hasTheGradientOfItsLoss() {
        SparseRows rows = rows(60);
        SoftmaxLoss loss = new SoftmaxLoss(rows, CLASSES, soft(60), weights(60), 0.5);
        SplittableRandom random = new SplittableRandom(12);
        double[] point = random.doubles(loss.size(), -1, 1).toArray();
        double[] gradient = new double[loss.size()];
        double[] ignored = new double[loss.size()];
        loss.at(point, gradient);
        double h = 1.0 / 128;
        for (int i = 0; i < point.length; i++) {
            double at = point[i];
            point[i] = at + h;
            double above = loss.at(point, ignored);
            point[i] = at - h;
            double below = loss.at(point, ignored);
            point[i] = at;
            assertThat(gradient[i]).isCloseTo((above - below) / (2 * h), within(5e-3));
        }
    }

    @Test
    void fallsWithEveryIteration() {
        SparseRows rows = rows(200);
        SoftmaxLoss loss = new SoftmaxLoss(rows, CLASSES, soft(200), weights(200), 0.5);
        double before = loss.at(new double[loss.size()], new double[loss.size()]);
        for (int iterations = 1; iterations <= 12; iterations++) {
            SoftmaxTrainer trainer = new SoftmaxTrainer(CLASSES, 0.5, iterations);
            double after = loss(loss, trainer.fit(rows, soft(200), weights(200)));
            assertThat(after).isLessThan(before);
            before = after;
        }
    }

    @Test
    void doesNotDependOnThreads() {
        SparseRows rows = rows(501);
        SoftmaxTrainer trainer = new SoftmaxTrainer(CLASSES, 1, 20);
        float[][] alone = trainer.fit(rows, soft(501), weights(501));
        for (int threads = 1; threads <= 4; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                float[][] fitted = pool.submit(() -> trainer.fit(rows, soft(501), weights(501)))
                        .join();
                assertThat(fitted).isDeepEqualTo(alone);
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void ignoresRowsWithoutWeight() {
        SparseRows rows = rows(100);
        float[] weights = weights(100);
        float[] targets = soft(100);
        float[] others = targets.clone();
        for (int row = 0; row < 100; row += 3) {
            weights[row] = 0;
            Arrays.fill(others, row * CLASSES, (row + 1) * CLASSES, Float.NaN);
        }
        SoftmaxTrainer trainer = new SoftmaxTrainer(CLASSES, 1, 20);
        assertThat(trainer.fit(rows, others, weights)).isDeepEqualTo(trainer.fit(rows, targets, weights));
        assertThat(trainer.fit(rows, targets, new float[100])).isDeepEqualTo(new float[COLUMNS + 1][CLASSES]);
    }

    @Test
    void staysFiniteOnExtremeRows() {
        SparseRows.Builder builder = SparseRows.builder(2);
        for (int row = 0; row < 50; row++) {
            builder.add(row % 2, 1e6f).add(0, row).endRow();
        }
        for (double lambda : new double[] {0, 1e-9, 1e9}) {
            float[][] fitted = new SoftmaxTrainer(CLASSES, lambda, 100).fit(builder.build(), hard(50), weights(50));
            for (float[] row : fitted) {
                for (float weight : row) {
                    assertThat(weight).isFinite();
                }
            }
        }
    }

    @Test
    void rejectsWhatDoesNotFit() {
        SoftmaxTrainer trainer = new SoftmaxTrainer(CLASSES, 1, 5);
        SparseRows rows = rows(2);
        float[] ones = {1, 1};
        assertThatIllegalArgumentException().isThrownBy(() -> trainer.fit(rows, new float[15], ones));
        assertThatIllegalArgumentException().isThrownBy(() -> trainer.fit(rows, hard(2), new float[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> trainer.fit(rows, hard(2), new float[] {1, -1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer.fit(rows, new float[16], ones))
                .withMessageContaining("row 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new SoftmaxTrainer(1, 1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new SoftmaxTrainer(2, Double.NaN, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new SoftmaxTrainer(2, 1, 0));
    }
}
