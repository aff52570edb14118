package dev.winnow.train;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a training is told. Immutable and thread-safe; {@link #builder()} has the defaults.
 *
 * @param name of the model, for its card
 * @param date for its card
 * @param folds of the cross-validation, from 2 to 100
 * @param withoutFold a fold whose pages are left out, from 0 to {@code folds} − 1: the model learns from the others only.
 *     Empty where it learns from all
 * @param trees of a forest that scores lines, from 1 to 1000
 * @param seed of all that is drawn by lot, from 0
 * @param threads that train, each a fold of its own, from 1 to 1024; the model does not depend on it
 */
public record TrainingOptions(
        String name, LocalDate date, int folds, OptionalInt withoutFold, int trees, int seed, int threads) {

    private static final int MOST_FOLDS = 100;
    private static final int MOST_TREES = 1000;
    private static final int MOST_THREADS = 1024;
    private static final int LAST_YEAR = 9999;

    /** @throws IllegalArgumentException if a value is out of its range */
    public TrainingOptions {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the model has no name");
        }
        requireRange("year", date.getYear(), 0, LAST_YEAR);
        requireRange("folds", folds, 2, MOST_FOLDS);
        if (withoutFold.isPresent()) {
            requireRange("fold", withoutFold.getAsInt(), 0, folds - 1);
        }
        requireRange("trees", trees, 1, MOST_TREES);
        requireRange("seed", seed, 0, Integer.MAX_VALUE);
        requireRange("threads", threads, 1, MOST_THREADS);
    }

    /** Starts from the name "standard", today's date in UTC, 5 folds and all of them, 100 trees, seed 7, one thread. */
    public static Builder builder() {
        return new Builder();
    }

    private static void requireRange(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; it is from " + least + " to " + most);
        }
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {
        private String name = "standard";
        private Optional<LocalDate> date = Optional.empty();
        private int folds = 5;
        private OptionalInt withoutFold = OptionalInt.empty();
        private int trees = 100;
        private int seed = 7;
        private int threads = 1;

        private Builder() {}

        /** Sets the name on the card. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** Sets the date on the card. */
        public Builder date(LocalDate value) {
            date = Optional.of(value);
            return this;
        }

        /** Sets the number of folds. */
        public Builder folds(int value) {
            folds = value;
            return this;
        }

        /** Leaves out a fold; they are counted from 0. */
        public Builder withoutFold(int value) {
            withoutFold = OptionalInt.of(value);
            return this;
        }

        /** Sets the number of trees. */
        public Builder trees(int value) {
            trees = value;
            return this;
        }

        /** Sets the seed. */
        public Builder seed(int value) {
            seed = value;
            return this;
        }

        /** Sets the number of threads. */
        public Builder threads(int value) {
            threads = value;
            return this;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException if a value is out of its range
         */
        public TrainingOptions build() {
            LocalDate day = date.orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
            return new TrainingOptions(name, day, folds, withoutFold, trees, seed, threads);
        }
    }
}
