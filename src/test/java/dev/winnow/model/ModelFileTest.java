package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ModelFileTest {

    private static final Path FORMAT_1 = Path.of("testdata/models/format-1.winnow");
    private static final Path FORMAT_2 = Path.of("testdata/models/format-2.winnow");
    private static final double[] FORMAT_1_SCORES = {
        0.6885023281117596,
        0.6885023281117596,
        2.069953050311914,
        -0.5037307403564838,
        3.528138946562869,
        0.6885023281117596
    };
    private static final float[] FORMAT_2_SUMS = {3.7093272f, -4.2315497f, 3.489596f};

    @Test
    void comesBackAsItWas() throws IOException {
        ModelFile model = SampleModels.sample();
        ModelFile again = SampleModels.read(SampleModels.bytes(model));
        assertThat(again.card()).isEqualTo(model.card());
        assertThat(again.names())
                .containsExactly(
                        "html/content",
                        "text/content",
                        "constant",
                        "html/calibration",
                        "none",
                        "text/odds",
                        "text/weights",
                        "html/leaves");
        assertThat(again.numbers("html/calibration")).containsExactly(0.1, -2, 1e-300);
        assertThat(again.numbers("none")).isEmpty();
        for (String name : List.of("html/content", "text/content", "constant")) {
            assertThat(scores(again.forest(name, RandomForests.names(SampleModels.COLUMNS))))
                    .containsExactly(scores(model.forest(name, RandomForests.names(SampleModels.COLUMNS))));
        }
    }

    @Test
    void weightsComeBackAsTheyWere() throws IOException {
        ModelFile again = SampleModels.read(SampleModels.bytes(SampleModels.sample()));
        assertThat(weights(again)).containsExactly(weights(SampleModels.sample()));
        assertThat(again.weights("text/weights").size()).isEqualTo(3);
        WeightRows leaves = again.leafWeights("html/leaves").rows();
        WeightRows before = SampleModels.sample().leafWeights("html/leaves").rows();
        assertThat(leaves.step()).isEqualTo(before.step());
        assertThat(leaves.cells()).containsExactly(before.cells());
        assertThat(again.odds("text/odds").get(7)).isEqualTo(2);
    }

    @Test
    void emptyWeightsComeBack() throws IOException {
        ModelFile again = SampleModels.read(SampleModels.bytes(ModelFile.builder(SampleModels.card())
                .weights("w", WeightTable.of(0xFFFF, new int[0], new float[0][]))
                .leafWeights("l", LeafWeights.of(2, new float[0][]))
                .build()));
        assertThat(again.weights("w").size()).isZero();
        assertThat(again.weights("w").width()).isEqualTo(0xFFFF);
        assertThat(again.leafWeights("l").leaves()).isZero();
    }

    @Test
    void sameModelSameBytes() throws IOException {
        byte[] bytes = SampleModels.bytes(SampleModels.sample());
        assertThat(SampleModels.bytes(SampleModels.sample())).isEqualTo(bytes);
        assertThat(SampleModels.bytes(SampleModels.read(bytes))).isEqualTo(bytes);
    }

    /** Also on other machines than the one that wrote the file; goes when the format changes. */
    @Test
    void sameModelSameBytesAsInTheStoredFile() throws IOException {
        assertThat(SampleModels.bytes(SampleModels.sample())).isEqualTo(Files.readAllBytes(FORMAT_2));
    }

    @Test
    void leavesThatAreFloatsTakeHalfTheBytes() throws IOException {
        Forest forest = RandomForests.forest(new RandomForests(3).trees(50, 5, 6), 5);
        int exact = SampleModels.bytes(model(forest)).length;
        int rounded = SampleModels.bytes(model(forest.rounded())).length;
        int leaves = (forest.nodes() + forest.trees()) / 2;
        assertThat(exact - rounded).isEqualTo(4 * leaves);
    }

    /** The stored file of the first format, with the scores it gave when it was written. */
    @Test
    void readsTheFirstFormat() throws IOException {
        try (InputStream in = Files.newInputStream(FORMAT_1)) {
            ModelFile model = ModelFile.read(in);
            assertThat(model.card().name()).isEqualTo("sample 1");
            assertThat(model.card().scores()).containsEntry("text f1", 0.333333);
            assertThat(model.numbers("html/calibration")).containsExactly(0.1, -2, 1e-300);
            Forest forest = model.forest("html/content", RandomForests.names(SampleModels.COLUMNS));
            assertThat(scores(forest)).containsExactly(FORMAT_1_SCORES);
            assertThat(model.forest("constant").score(new float[0])).isEqualTo(0.125);
        }
    }

    /** As above; what the weights were when it was written. */
    @Test
    void readsTheSecondFormat() throws IOException {
        try (InputStream in = Files.newInputStream(FORMAT_2)) {
            ModelFile model = ModelFile.read(in);
            Forest forest = model.forest("html/content", RandomForests.names(SampleModels.COLUMNS));
            assertThat(scores(forest)).containsExactly(FORMAT_1_SCORES);
            assertThat(weights(model)).containsExactly(FORMAT_2_SUMS, within(1e-6f));
        }
    }

    @Test
    void noSingleChangedByteIsTaken() throws IOException {
        byte[] bytes = SampleModels.bytes(SampleModels.sample());
        for (int at = 0; at < bytes.length; at++) {
            for (int flip : new int[] {1, 0x80, 0xFF}) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) flip;
                refused(() -> SampleModels.read(changed));
            }
        }
    }

    /** As above, with a checksum that is right: what is read then may be another model, but nothing else goes wrong. */
    @Test
    void nothingButAFormatExceptionComesOfAChangedPayload() throws IOException {
        byte[] payload = Payload.write(SampleModels.sample());
        for (int at = 0; at < payload.length; at++) {
            for (int flip = 1; flip < 256; flip += flip < 8 ? 1 : 31) {
                byte[] changed = payload.clone();
                changed[at] ^= (byte) flip;
                readOrRefuse(changed);
            }
        }
    }

    @Test
    void nothingButAFormatExceptionComesOfRandomChanges() throws IOException {
        byte[] payload = Payload.write(SampleModels.sample());
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            byte[] changed = Arrays.copyOf(payload, 1 + random.nextInt(payload.length));
            for (int change = random.nextInt(6); change >= 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            readOrRefuse(changed);
        }
    }

    private static void readOrRefuse(byte[] payload) throws IOException {
        ModelFile model;
        try {
            model = SampleModels.read(Envelope.seal(payload));
        } catch (ModelFormatException e) {
            return;
        }
        for (String name : model.names()) {
            if (model.parts().get(name) instanceof Part.Trees trees) {
                trees.forest().score(new float[trees.forest().columns().size()]);
            } else if (model.parts().get(name) instanceof Part.Weights weights) {
                WeightTable table = weights.table();
                float[] sums = new float[table.width()];
                assertThat(Arrays.stream(table.keys()).allMatch(key -> table.addTo(key, 1, sums)))
                        .isTrue();
            } else if (model.parts().get(name) instanceof Part.Leaves leaves) {
                uses(leaves.weights());
            }
        }
    }

    private static void uses(LeafWeights weights) {
        ForestBuilder constants = Forest.builder(List.of());
        for (int leaf = 0; leaf < weights.leaves(); leaf++) {
            constants.leaf(0);
        }
        new VectorForest(constants.build(), weights).addTo(new float[0][], 1, new float[weights.width()]);
    }

    @Test
    void cutOffFilesAreRefused() throws IOException {
        byte[] bytes = SampleModels.bytes(SampleModels.sample());
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            refused(() -> SampleModels.read(cut));
        }
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        says("the model was cut off: it should have " + bytes.length + " bytes and has " + cut.length, cut);
    }

    @Test
    void cutOffPayloadsAreRefused() throws IOException {
        byte[] payload = Payload.write(SampleModels.sample());
        for (int length = 0; length < payload.length; length++) {
            byte[] cut = Envelope.seal(Arrays.copyOf(payload, length));
            refused(() -> SampleModels.read(cut));
        }
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        byte[] bytes = SampleModels.bytes(SampleModels.sample());
        says("this is not a model of Winnow", "<html>".getBytes(StandardCharsets.UTF_8));
        says("this is not a model of Winnow", new byte[0]);
        says("the model was cut off after 9 bytes", Arrays.copyOf(bytes, 9));
        says("the model is damaged: something follows its end", Arrays.copyOf(bytes, bytes.length + 1));
        byte[] changed = bytes.clone();
        changed[200]++;
        says("the model is damaged: its checksum is wrong", changed);
    }

    @Test
    void newerFormatAsksForANewerWinnow() throws IOException {
        byte[] bytes = SampleModels.bytes(SampleModels.sample());
        ByteBuffer.wrap(bytes).putShort(8, (short) 3);
        says("this file has format 3; this Winnow reads up to 2: use a newer Winnow", bytes);
    }

    @Test
    void hugeCountsAreRefusedBeforeAnythingIsAllocated() throws IOException {
        byte[] bytes = SampleModels.bytes(SampleModels.sample());
        ByteBuffer.wrap(bytes).putInt(10, Integer.MAX_VALUE);
        says("the model is damaged: it says it has 2147483647 bytes, and at most 268435456 are possible", bytes);
        says(
                "the model is damaged: a count of 2147483647 with 0 bytes to go",
                Envelope.seal(part(2, out -> out.writeInt(Integer.MAX_VALUE))));
        says("the model is damaged: a count of 4294967295 with 0 bytes to go", Envelope.seal(part(1, out -> {
            out.writeShort(0);
            out.writeInt(-1);
        })));
    }

    @Test
    void damagedWeightsAreRefused() throws IOException {
        says("the model is damaged: weights in rows of 0", Envelope.seal(weights(4, 0, 1, 0)));
        says("the model is damaged: weights in rows of 0", Envelope.seal(weights(5, 0, 1, Integer.MAX_VALUE)));
        says("the model is damaged: weights in steps of NaN", Envelope.seal(weights(4, 1, Float.NaN, 0)));
        says("the model is damaged: weights in steps of -1.0", Envelope.seal(weights(5, 1, -1, 0)));
        says(
                "the model is damaged: a count of 2 with 11 bytes to go",
                Envelope.seal(weights(4, 2, 1, 2, new byte[11])));
        says(
                "the model is damaged: a count of 4 with 11 bytes to go",
                Envelope.seal(weights(5, 3, 1, 4, new byte[11])));
        says(
                "the model is damaged: a count of 2147483647 with 0 bytes to go",
                Envelope.seal(weights(4, 0xFFFF, 1, Integer.MAX_VALUE)));
        says(
                "the model is damaged: a count of 4294967295 with 0 bytes to go",
                Envelope.seal(weights(5, 0xFFFF, 1, -1)));
        says(
                "the model is damaged: the keys of a table of weights do not ascend",
                Envelope.seal(weights(4, 1, 1, 1, new byte[5])));
        says("the model is damaged: 1 bytes follow the last part", Envelope.seal(weights(5, 1, 1, 1, new byte[2])));
    }

    @Test
    void treesThatAreNotCompleteOrTooDeepAreRefused() throws IOException {
        says("the model is damaged: the last tree is not complete", Envelope.seal(forest(1, 1, 0)));
        says("the model is damaged: the last tree is not complete", Envelope.seal(forest(1, 2, 1)));
        says("the model is damaged: a tree is deeper than 64", Envelope.seal(forest(1, 65, 66)));
        says("the model is damaged: a split on feature 0 of 0", Envelope.seal(forest(0, 1, 2)));
    }

    @Test
    void partsHaveDifferentNames() throws IOException {
        ModelFile.Builder builder = ModelFile.builder(SampleModels.card()).numbers("a");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.numbers("a"));
        byte[] bytes = Envelope.seal(payload(2, out -> {
            for (int i = 0; i < 2; i++) {
                Payload.writeName("a", out);
                out.writeByte(2);
                out.writeInt(0);
            }
        }));
        says("the model is damaged: two parts are called 'a'", bytes);
    }

    @Test
    void unknownPartsAndFeaturesAreNamed() {
        ModelFile model = model(ForestTest.stump());
        says("the model has no part 'x'; it has [f, n]", () -> model.forest("x"));
        says("the model's part 'n' is not a forest", () -> model.forest("n"));
        says("the model's part 'n' is not a table of weights", () -> model.weights("n"));
        says("the model's part 'n' is not the weights of leaves", () -> model.leafWeights("n"));
        says("the model's part 'f' is not a list of numbers", () -> model.numbers("f"));
        says(
                "the model needs the feature 'b', which this version of Winnow does not compute",
                () -> model.forest("f", List.of("a")));
        assertThat(model.has("f")).isTrue();
        assertThat(model.has("x")).isFalse();
    }

    private static ModelFile model(Forest forest) {
        return ModelFile.builder(SampleModels.card())
                .forest("f", forest)
                .numbers("n")
                .build();
    }

    /** What the sample's weights add for some hashes, and for a row of zeros. */
    private static float[] weights(ModelFile model) throws IOException {
        float[] sums = new float[3];
        WeightTable table = model.weights("text/weights");
        assertThat(List.of(table.addTo(7, 1, sums), table.addTo(-9, 2, sums), table.addTo(8, 1, sums)))
                .containsExactly(true, true, false);
        Forest forest = model.forest("html/content", RandomForests.names(SampleModels.COLUMNS));
        new VectorForest(forest, model.leafWeights("html/leaves")).addTo(new float[SampleModels.COLUMNS][1], 1, sums);
        return sums;
    }

    private static double[] scores(Forest forest) {
        RandomForests random = new RandomForests(9);
        double[] scores = new double[6];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = forest.score(random.row(SampleModels.COLUMNS));
        }
        return scores;
    }

    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] payload(int parts, Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] card = SampleModels.card().toJson().getBytes(StandardCharsets.UTF_8);
        out.writeInt(card.length);
        out.write(card);
        out.writeShort(parts);
        body.write(out);
        return bytes.toByteArray();
    }

    private static byte[] part(int kind, Body body) throws IOException {
        return payload(1, out -> {
            Payload.writeName("a", out);
            out.writeByte(kind);
            body.write(out);
        });
    }

    private static byte[] weights(int kind, int width, float step, int count, byte... rest) throws IOException {
        return part(kind, out -> {
            out.writeShort(width);
            out.writeFloat(step);
            out.writeInt(count);
            out.write(rest);
        });
    }

    /** A forest in bytes: so many features, then splits, then leaves. */
    private static byte[] forest(int features, int splits, int leaves) throws IOException {
        return part(1, out -> {
            out.writeShort(features);
            for (int i = 0; i < features; i++) {
                Payload.writeName("f" + i, out);
            }
            out.writeInt(splits + leaves);
            for (int i = 0; i < splits + leaves; i++) {
                out.writeShort(i < splits ? 0 : 0xFFFF);
            }
            out.write(new byte[4 * splits]);
            out.writeByte(4);
            out.write(new byte[4 * leaves]);
        });
    }

    private static void refused(ThrowingCallable reading) {
        assertThatExceptionOfType(ModelFormatException.class).isThrownBy(reading);
    }

    private static void says(String message, byte[] bytes) {
        says(message, () -> SampleModels.read(bytes));
    }

    private static void says(String message, ThrowingCallable reading) {
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(reading)
                .withMessage(message);
    }
}
