package dev.winnow.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A small model, the same each time. The stored file of a new format N is written, once, by
 * {@code java -cp "target/test-classes:target/classes:$(cat target/test-classpath.txt)" dev.winnow.model.SampleModels
 * testdata/models/format-N.winnow}; those of older formats stay as they are.
 */
final class SampleModels {

    static final int COLUMNS = 5;

    private SampleModels() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), bytes(sample()));
    }

    static ModelFile sample() {
        RandomForests random = new RandomForests(42);
        Forest forest = RandomForests.forest(random.trees(4, COLUMNS, 3), COLUMNS);
        return ModelFile.builder(card())
                .forest("html/content", forest)
                .forest("text/content", forest.rounded())
                .forest("constant", Forest.builder(List.of()).leaf(0.125).build())
                .numbers("html/calibration", 0.1, -2, 1e-300)
                .numbers("none")
                .odds("text/odds", OddsTable.of(new int[] {-40, 1, 7}, new double[] {0.5, -1, 2}))
                .weights("text/weights", WeightTable.of(3, new int[] {-9, 1, 7}, weights(3)))
                .leafWeights("html/leaves", LeafWeights.of(3, weights(forest.leafCount())))
                .build();
    }

    /** The same rows of three weights each time. */
    static float[][] weights(int count) {
        Random random = new Random(count);
        return Stream.generate(() -> new float[] {random.nextFloat(), -random.nextFloat(), 0.5f})
                .limit(count)
                .toArray(float[][]::new);
    }

    static ModelCard card() {
        return ModelCard.builder("sample 1", "2026-01-31")
                .trainer("lightgbm4j 4.3.0-1")
                .seed(7)
                .folds(5)
                .parameters(Map.of("leaves", "31"))
                .corpus(new ModelCard.Corpus("news-dev", "0123456789abcdef".repeat(4), 1204))
                .features(RandomForests.names(COLUMNS))
                .score("html f1", 0.93125)
                .score("text f1", 1 / 3d)
                .build();
    }

    static byte[] bytes(ModelFile model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    static ModelFile read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes));
    }
}
