package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.ml.lightgbm.PredictionType;
import dev.winnow.model.Forest;
import dev.winnow.model.ModelCard;
import dev.winnow.model.ModelFile;
import io.github.metarank.lightgbm4j.LGBMBooster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreeTrainerTest {

    private static final int COLUMNS = Synthetic.COLUMNS.size();

    @ParameterizedTest
    @EnumSource(value = Objective.class, mode = EnumSource.Mode.EXCLUDE, names = "ROLES")
    void scoresAreThoseOfLightGbm(Objective objective) throws Exception {
        TreeTrainer trainer = TreeTrainer.with(settings(objective).build());
        TrainingTable table = Synthetic.table(objective);
        String text = trainer.text(table);
        Forest forest = trainer.train(table);
        assertThat(forest.trees()).isEqualTo(40);
        assertThat(forest.features()).doesNotContain("constant").contains("share of links", "length", "kind");
        float[] rows = rowsAndThresholds(forest, table);
        try (LGBMBooster booster = LGBMBooster.loadModelFromString(text)) {
            double[] expected = booster.predictForMat(
                    rows, rows.length / COLUMNS, COLUMNS, true, PredictionType.C_API_PREDICT_RAW_SCORE);
            for (int row = 0; row < expected.length; row++) {
                double score = forest.score(Arrays.copyOfRange(rows, row * COLUMNS, (row + 1) * COLUMNS));
                assertThat(score).isCloseTo(expected[row], within(Math.abs(expected[row]) * 1e-9));
            }
        }
    }

    /** The rows trained on, new ones, and ones whose values are floats around the values of the others. */
    private static float[] rowsAndThresholds(Forest forest, TrainingTable table) {
        assertThat(forest.columns()).isEqualTo(table.columns());
        float[] known = table.cells();
        float[] fresh = Synthetic.cells(new Random(99), 400);
        float[] all = Arrays.copyOf(known, known.length * 3 + fresh.length);
        for (int i = 0; i < known.length; i++) {
            all[known.length + i] = Math.nextUp(known[i]);
            all[2 * known.length + i] = Math.nextDown(known[i]);
        }
        System.arraycopy(fresh, 0, all, 3 * known.length, fresh.length);
        return all;
    }

    @Test
    void sameTableAndSettingsSameForestWithAnyNumberOfThreads() throws IOException {
        TrainingTable table = Synthetic.table(Objective.BINARY);
        TreeSettings.Builder settings = settings(Objective.BINARY);
        settings.trees(10);
        byte[] first = bytes(TreeTrainer.with(settings.build()).train(table));
        byte[] again = bytes(TreeTrainer.with(settings.build()).train(table));
        byte[] threads = bytes(TreeTrainer.with(settings.threads(2).build()).train(table));
        byte[] seed =
                bytes(TreeTrainer.with(settings.threads(1).seed(8).build()).train(table));
        assertThat(again).isEqualTo(first);
        assertThat(threads).isEqualTo(first);
        assertThat(seed).isNotEqualTo(first);
    }

    @Test
    void fileGivesTheSameScores() throws IOException {
        TrainingTable table = Synthetic.table(Objective.REGRESSION);
        Forest forest = TreeTrainer.with(settings(Objective.REGRESSION).build()).train(table);
        Forest again = ModelFile.read(new ByteArrayInputStream(bytes(forest))).forest("f", table.columns());
        for (int row = 0; row < table.rows(); row++) {
            float[] values = Arrays.copyOfRange(table.cells(), row * COLUMNS, (row + 1) * COLUMNS);
            assertThat(again.score(values)).isEqualTo(forest.score(values));
        }
    }

    @Test
    void nothingToSplitGivesAConstant() {
        Forest forest = TreeTrainer.with(settings(Objective.REGRESSION).build()).train(Synthetic.constantLabels());
        assertThat(forest.depth()).isZero();
        assertThat(forest.score(new float[COLUMNS])).isEqualTo(1);
    }

    @Test
    void depthAndLeavesAreBounds() {
        TreeSettings.Builder settings = settings(Objective.BINARY).trees(10);
        TrainingTable table = Synthetic.table(Objective.BINARY);
        Forest flat = TreeTrainer.with(settings.depth(2).build()).train(table);
        assertThat(flat.depth()).isEqualTo(2);
        Forest small = TreeTrainer.with(settings.depth(8).leaves(3).build()).train(table);
        assertThat(small.nodes()).isLessThanOrEqualTo(10 * 5);
    }

    @Test
    void growsATreeForEveryRoleInEachRound() {
        Forest forest =
                TreeTrainer.with(settings(Objective.ROLES).trees(2).build()).train(Synthetic.table(Objective.ROLES));

        assertThat(forest.trees()).isEqualTo(2 * 18);
    }

    @Test
    void labelsFitTheObjective() {
        TreeTrainer trainer = TreeTrainer.with(settings(Objective.BINARY).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer.train(Synthetic.table(Objective.REGRESSION)))
                .withMessageContaining("no label for BINARY");
    }

    @Test
    void namesWhatTrains() {
        assertThat(TreeTrainer.library()).matches("lightgbm4j \\d+\\.\\d+\\.\\d+-\\d+");
    }

    @Test
    void folderForTemporaryFilesIsTheOldOneAfterwards() throws IOException {
        TreeTrainer.with(settings(Objective.BINARY).build());
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        assertThat(folder.getFileName().toString()).doesNotStartWith("winnow-lightgbm");
        assertThat(Files.isDirectory(folder)).isTrue();
    }

    /** In a class loader that has this library and nothing else. */
    @Test
    void whoeverLacksTheLibraryIsToldItsName() throws Exception {
        URL classes = TreeTrainer.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> settings = alone.loadClass(TreeSettings.class.getName());
            var with = alone.loadClass(TreeTrainer.class.getName()).getMethod("with", settings);
            try {
                with.invoke(null, new Object[] {null});
                throw new AssertionError("loaded without a library");
            } catch (InvocationTargetException e) {
                // TrainingException, as the other class loader has it
                assertThat(e.getCause())
                        .hasToString(TrainingException.class.getName()
                                + ": training needs io.github.metarank:lightgbm4j and what it depends on; add it to the class path"
                                + " (missing: io/github/metarank/lightgbm4j/LGBMBooster)");
            }
        }
    }

    private static TreeSettings.Builder settings(Objective objective) {
        return TreeSettings.builder(objective)
                .trees(40)
                .depth(6)
                .leaves(15)
                .minRows(5)
                .lambda(0.5)
                .featureFraction(0.8)
                .bagging(0.7, 1)
                .bins(63)
                .seed(7)
                .threads(1); // more wait for each other, busily, where cores are shared
    }

    private static byte[] bytes(Forest forest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelCard card = ModelCard.builder("test", "2026-01-31").build();
        ModelFile.builder(card).forest("f", forest).build().write(out);
        return out.toByteArray();
    }
}
