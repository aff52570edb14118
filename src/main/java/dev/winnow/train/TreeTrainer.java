package dev.winnow.train;

import dev.winnow.model.Forest;

/**
 * Trains forests by gradient boosting, with LightGBM. The same table and settings give the same forest, with any number
 * of threads. Thread-safe.
 */
public final class TreeTrainer {

    private final TreeSettings settings;

    private TreeTrainer(TreeSettings settings) {
        this.settings = settings;
    }

    /**
     * A trainer. Loads LightGBM, so that whoever lacks it hears of it before any other work.
     *
     * @throws TrainingException if LightGBM is not on the class path or does not run on this machine
     */
    public static TreeTrainer with(TreeSettings settings) {
        NativeLibrary.load();
        return new TreeTrainer(settings);
    }

    /** What trains, and its version, for model cards: {@code lightgbm4j 4.3.0-1}. */
    public static String library() {
        return NativeLibrary.name();
    }

    /** How trees are grown. */
    public TreeSettings settings() {
        return settings;
    }

    /**
     * Trains a forest over the columns of a table. Its scores are LightGBM's raw scores, bit for bit.
     *
     * @throws IllegalArgumentException if the objective cannot be fitted to some label
     * @throws TrainingException if LightGBM refuses
     */
    public Forest train(TrainingTable table) {
        return LightGbmText.forest(
                text(table), table.columns(), settings.objective().classes());
    }

    /** The model as LightGBM writes it. */
    String text(TrainingTable table) {
        table.check(settings.objective());
        return LightGbm.train(table, settings);
    }
}
