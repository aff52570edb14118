package dev.winnow.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a model comes from: what it was trained on, by what, and how well it did. Immutable and thread-safe.
 *
 * @param name of the model, and its version
 * @param trained the day, as {@code 2026-01-31}
 * @param trainer what trained it, with its version
 * @param seed of all that was drawn by lot
 * @param folds of the cross-validation that gave the scores; 0 where there was none
 * @param parameters of the trainer, in order
 * @param corpora it has seen
 * @param features it may look at
 * @param scores by name, in order; rounded to six decimals
 */
public record ModelCard(
        String name,
        String trained,
        String trainer,
        long seed,
        int folds,
        Map<String, String> parameters,
        List<Corpus> corpora,
        List<String> features,
        Map<String, Double> scores) {

    static final int PLACES = 6;

    /**
     * A corpus that the model was trained on.
     *
     * @param name of the corpus
     * @param sha256 digest of the corpus, 64 lower-case hexadecimal digits
     * @param pages used of it
     */
    public record Corpus(String name, String sha256, int pages) {

        /** @throws IllegalArgumentException if the digest is none, or the number of pages is negative */
        public Corpus {
            if (sha256.length() != 64 || !sha256.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
                throw new IllegalArgumentException("'" + sha256 + "' is not a SHA-256 digest");
            }
            requireNotNegative(pages, "pages");
        }
    }

    /** @throws IllegalArgumentException if the day is none, a number is negative, or a score is not finite */
    public ModelCard {
        requireDay(trained);
        requireNotNegative(folds, "folds");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        corpora = List.copyOf(corpora);
        features = List.copyOf(features);
        Map<String, Double> rounded = new LinkedHashMap<>();
        scores.forEach((key, value) -> rounded.put(key, round(key, value)));
        scores = Collections.unmodifiableMap(rounded);
    }

    /**
     * Starts a card; what is not given is empty or 0.
     *
     * @param name of the model, and its version
     * @param trained the day, as {@code 2026-01-31}
     */
    public static Builder builder(String name, String trained) {
        return new Builder(name, trained);
    }

    /** Whether the model was trained on a corpus with this digest. */
    public boolean knows(String sha256) {
        return corpora.stream().anyMatch(corpus -> corpus.sha256().equals(sha256));
    }

    /** The card as JSON, with the keys always in the same order. */
    public String toJson() {
        return CardJson.write(this);
    }

    /**
     * The card that {@link #toJson()} wrote.
     *
     * @throws ModelFormatException if something is missing or wrong
     */
    public static ModelCard fromJson(String json) throws ModelFormatException {
        return CardJson.read(json);
    }

    /** The card for people: some lines of text, each ended by LF. */
    public String describe() {
        return CardText.of(this);
    }

    private static void requireDay(String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a day as 2026-01-31", e);
        }
    }

    private static void requireNotNegative(int number, String what) {
        if (number < 0) {
            throw new IllegalArgumentException(number + " " + what);
        }
    }

    private static double round(String key, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the score '" + key + "' is " + value);
        }
        return new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Collects what is on a card. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final String trained;
        private String trainer = "";
        private long seed;
        private int folds;
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private final List<Corpus> corpora = new ArrayList<>();
        private final List<String> features = new ArrayList<>();
        private final Map<String, Double> scores = new LinkedHashMap<>();

        private Builder(String name, String trained) {
            this.name = name;
            this.trained = trained;
        }

        /** Says what trained the model, with its version. */
        public Builder trainer(String value) {
            trainer = value;
            return this;
        }

        /** Says the seed. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /** Says the number of folds of the cross-validation. */
        public Builder folds(int value) {
            folds = value;
            return this;
        }

        /** Adds parameters. */
        public Builder parameters(Map<String, String> values) {
            parameters.putAll(values);
            return this;
        }

        /** Adds a corpus. */
        public Builder corpus(Corpus value) {
            corpora.add(value);
            return this;
        }

        /** Adds features. */
        public Builder features(List<String> values) {
            features.addAll(values);
            return this;
        }

        /** Adds a score. */
        public Builder score(String key, double value) {
            scores.put(key, value);
            return this;
        }

        /**
         * The card.
         *
         * @throws IllegalArgumentException if the day is none, a number is negative, or a score is not finite
         */
        public ModelCard build() {
            return new ModelCard(name, trained, trainer, seed, folds, parameters, corpora, features, scores);
        }
    }
}
