package dev.winnow.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Model files for tests of other packages. */
public final class KnownCorpora {
    private KnownCorpora() {}

    /** Writes the bundled model with one more corpus on its card. */
    public static Path write(Path file, String name, String sha256) throws IOException {
        ModelFile bundled = bundled();
        ModelCard card = bundled.card();
        List<ModelCard.Corpus> corpora = new ArrayList<>(card.corpora());
        corpora.add(new ModelCard.Corpus(name, sha256, 1));
        ModelCard longer = new ModelCard(
                card.name(),
                card.trained(),
                card.trainer(),
                card.seed(),
                card.folds(),
                card.parameters(),
                corpora,
                card.features(),
                card.scores());
        try (OutputStream out = Files.newOutputStream(file)) {
            new ModelFile(longer, bundled.parts()).write(out);
        }
        return file;
    }

    /** As long as no model is bundled, one without parts. */
    private static ModelFile bundled() throws IOException {
        try (InputStream in = Model.class.getResourceAsStream("standard.winnow")) {
            return in == null
                    ? new ModelFile(ModelCard.builder("none", "2026-01-31").build(), Map.of())
                    : ModelFile.read(in);
        }
    }
}
