package dev.winnow.model;

import dev.winnow.document.PageType;
import dev.winnow.features.FeatureTable;
import dev.winnow.features.PageSummary;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Scores what a page is, one forest a type. Immutable and thread-safe. */
public final class TypeModel {

    private static final PageType[] TYPES = PageType.values();

    private final Map<PageType, Forest> forests = new EnumMap<>(PageType.class);

    /** A model of these forests over the columns of {@link PageSummary}; a type without one scores nothing. */
    public TypeModel(Map<PageType, Forest> forests) {
        this.forests.putAll(forests);
    }

    /** How much speaks for each type, in natural-log odds, in the order of the types; 0 for an empty page. */
    public float[] scores(FeatureTable table) {
        float[] scores = new float[TYPES.length];
        if (table.rows() > 0) {
            float[] summary = PageSummary.of(table);
            forests.forEach((type, forest) -> scores[type.ordinal()] = (float) forest.score(summary));
        }
        return scores;
    }

    /** The type that most speaks for, by its scores; empty where nothing is known of any. */
    public Optional<PageType> best(float[] scores) {
        return Arrays.stream(TYPES)
                .filter(forests::containsKey)
                .reduce((best, next) -> scores[next.ordinal()] > scores[best.ordinal()] ? next : best);
    }
}
