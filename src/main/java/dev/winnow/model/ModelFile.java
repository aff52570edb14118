package dev.winnow.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trained model as it is kept in a file: a card that says where it comes from, and named parts in order, each a forest,
 * the weights of a forest's leaves, a table of odds or of weights, or a list of numbers. The same model gives the same
 * bytes, always. Immutable and thread-safe.
 */
public final class ModelFile {

    /** The newest format that is read, and the one that is written. */
    public static final int FORMAT = 2;

    private final ModelCard card;
    private final Map<String, Part> parts;

    ModelFile(ModelCard card, Map<String, Part> parts) {
        this.card = card;
        this.parts = parts;
    }

    /** Starts a model with this card. */
    public static Builder builder(ModelCard card) {
        return new Builder(card);
    }

    /**
     * Reads a model to the end of the stream, which stays open. At most 256 MiB are read.
     *
     * @throws ModelFormatException if it is no model, was cut off or changed, or has a newer format
     * @throws IOException if the stream cannot be read
     */
    public static ModelFile read(InputStream in) throws IOException {
        return Payload.read(Envelope.open(in));
    }

    /**
     * Writes the model. The stream stays open and is not flushed.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if the model is larger than 256 MiB
     */
    public void write(OutputStream out) throws IOException {
        out.write(Envelope.seal(Payload.write(this)));
    }

    /** Where the model comes from. */
    public ModelCard card() {
        return card;
    }

    /** The parts' names, in the order they were added. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Whether there is a part of that name. */
    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * A forest over its own features.
     *
     * @throws ModelFormatException if there is no forest of that name
     */
    public Forest forest(String name) throws ModelFormatException {
        if (part(name) instanceof Part.Trees trees) {
            return trees.forest();
        }
        throw new ModelFormatException("the model's part '" + name + "' is not a forest");
    }

    /**
     * A forest over rows with these columns.
     *
     * @param columns the columns' names, all different
     * @throws ModelFormatException if there is no forest of that name, or one of its features is not among the columns
     */
    public Forest forest(String name, List<String> columns) throws ModelFormatException {
        try {
            return forest(name).bind(columns);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * A copy of a list of numbers.
     *
     * @throws ModelFormatException if there is no list of that name
     */
    public double[] numbers(String name) throws ModelFormatException {
        if (part(name) instanceof Part.Numbers numbers) {
            return numbers.values().clone();
        }
        throw new ModelFormatException("the model's part '" + name + "' is not a list of numbers");
    }

    /**
     * A table of odds.
     *
     * @throws ModelFormatException if there is no table of that name
     */
    public OddsTable odds(String name) throws ModelFormatException {
        if (part(name) instanceof Part.Odds odds) {
            return odds.table();
        }
        throw new ModelFormatException("the model's part '" + name + "' is not a table of odds");
    }

    /**
     * A table of weights.
     *
     * @throws ModelFormatException if there is no table of that name
     */
    public WeightTable weights(String name) throws ModelFormatException {
        if (part(name) instanceof Part.Weights weights) {
            return weights.table();
        }
        throw new ModelFormatException("the model's part '" + name + "' is not a table of weights");
    }

    /**
     * The weights of a forest's leaves.
     *
     * @throws ModelFormatException if there are no such weights of that name
     */
    public LeafWeights leafWeights(String name) throws ModelFormatException {
        if (part(name) instanceof Part.Leaves leaves) {
            return leaves.weights();
        }
        throw new ModelFormatException("the model's part '" + name + "' is not the weights of leaves");
    }

    Map<String, Part> parts() {
        return parts;
    }

    private Part part(String name) throws ModelFormatException {
        Part part = parts.get(name);
        if (part == null) {
            throw new ModelFormatException("the model has no part '" + name + "'; it has " + parts.keySet());
        }
        return part;
    }

    /** Puts a model together. Not thread-safe. */
    public static final class Builder {
        private final ModelCard card;
        private final Map<String, Part> parts = new LinkedHashMap<>();

        private Builder(ModelCard card) {
            this.card = card;
        }

        /**
         * Adds a forest.
         *
         * @param name of at most 65,535 bytes in UTF-8, not used yet
         * @return this builder
         * @throws IllegalArgumentException if the name is taken or too long
         */
        public Builder forest(String name, Forest forest) {
            return add(name, new Part.Trees(forest.bind(forest.features())));
        }

        /**
         * Adds a list of numbers, which is copied.
         *
         * @param name of at most 65,535 bytes in UTF-8, not used yet
         * @return this builder
         * @throws IllegalArgumentException if the name is taken or too long
         */
        public Builder numbers(String name, double... values) {
            return add(name, new Part.Numbers(values.clone()));
        }

        /**
         * Adds a table of odds.
         *
         * @param name of at most 65,535 bytes in UTF-8, not used yet
         * @return this builder
         * @throws IllegalArgumentException if the name is taken or too long
         */
        public Builder odds(String name, OddsTable table) {
            return add(name, new Part.Odds(table));
        }

        /**
         * Adds a table of weights.
         *
         * @param name of at most 65,535 bytes in UTF-8, not used yet
         * @return this builder
         * @throws IllegalArgumentException if the name is taken or too long
         */
        public Builder weights(String name, WeightTable table) {
            return add(name, new Part.Weights(table));
        }

        /**
         * Adds the weights of a forest's leaves; the forest is another part.
         *
         * @param name of at most 65,535 bytes in UTF-8, not used yet
         * @return this builder
         * @throws IllegalArgumentException if the name is taken or too long
         */
        public Builder leafWeights(String name, LeafWeights weights) {
            return add(name, new Part.Leaves(weights));
        }

        /** The model; the builder may go on afterwards. */
        public ModelFile build() {
            return new ModelFile(card, new LinkedHashMap<>(parts));
        }

        private Builder add(String name, Part part) {
            Payload.nameBytes(name);
            if (parts.putIfAbsent(name, part) != null) {
                throw new IllegalArgumentException("two parts are called '" + name + "'");
            }
            return this;
        }
    }
}
