package dev.winnow.model;

import dev.winnow.document.Expect;
import dev.winnow.document.Outlook;
import dev.winnow.document.Page;
import dev.winnow.document.Votes;
import dev.winnow.features.FeatureTable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** A trained model: for HTML and for text, what each line is likely to be. Immutable and thread-safe. */
public final class Model {

    private static final String RESOURCE = "standard.winnow";

    private static final class Holder {
        static final Model BUNDLED = bundledModel();
    }

    private final ModelCard card;
    private final Map<Page.Kind, Map<Expect, LineModel>> parts = new EnumMap<>(Page.Kind.class);

    private Model(ModelFile file) throws ModelFormatException {
        card = file.card();
        for (Page.Kind kind : Page.Kind.values()) {
            Map<Expect, LineModel> models = new EnumMap<>(Expect.class);
            for (Expect expect : Expect.values()) {
                models.put(expect, new LineModel(file, kind, expect));
            }
            parts.put(kind, models);
        }
    }

    /** The model that comes with the library. */
    public static Model bundled() {
        return Holder.BUNDLED;
    }

    /**
     * Reads a model.
     *
     * @throws ModelFormatException if the file is no model, is damaged, or is newer than this version of Winnow
     * @throws IOException if the file cannot be read
     */
    public static Model read(Path path) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return of(ModelFile.read(in));
        }
    }

    /**
     * The model in a file that was read.
     *
     * @throws ModelFormatException if a part is missing, or needs a feature that this version does not compute
     */
    public static Model of(ModelFile file) throws ModelFormatException {
        return new Model(file);
    }

    /** Where it comes from and how good it is. */
    public ModelCard card() {
        return card;
    }

    /**
     * What it says of a page, for a pipeline that holds such pages.
     *
     * @param votes what the rules say of it
     */
    public Outlook judge(FeatureTable table, Votes votes, Expect expect) {
        LineModel model = parts.getOrDefault(table.page().kind(), Map.of()).get(expect);
        if (model == null) {
            throw new IllegalStateException("no model for " + table.page().kind() + " and " + expect);
        }
        return model.judge(table, votes);
    }

    private static Model bundledModel() {
        try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + RESOURCE + " is missing from the jar");
            }
            return of(ModelFile.read(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
