package dev.winnow.train;

import dev.winnow.model.Forest;
import dev.winnow.model.ForestBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reads the text that LightGBM writes a model as: lines {@code key=value}, a block of them for each tree. Only what
 * {@link LightGbm} makes is read: trees of numeric splits, no missing values, no linear leaves. Where a round has
 * several trees, all of them stand in the forest.
 */
final class LightGbmText {

    /** Bits of a decision: 1 is categorical, 4 and 8 are ways to treat missing values; 2 matters only with those. */
    private static final int NOT_PLAIN = 1 | 4 | 8;

    private final Map<String, String> values = new HashMap<>();

    private LightGbmText() {}

    /**
     * The forest in a model's text.
     *
     * @param columns the columns' names, in the order of the training; those in the text are not used
     * @param perRound how many trees each round has
     * @throws IllegalArgumentException if the model is not of the kind that is read
     */
    static Forest forest(String text, List<String> columns, int perRound) {
        Iterator<String> lines = text.lines().iterator();
        block(lines).require("num_tree_per_iteration", String.valueOf(perRound));
        ForestBuilder forest = Forest.builder(columns);
        for (String line = next(lines); !line.equals("end of trees"); line = next(lines)) {
            if (line.startsWith("Tree=")) {
                block(lines).addTo(forest);
            }
        }
        return forest.build();
    }

    /** The lines up to the next blank one. */
    private static LightGbmText block(Iterator<String> lines) {
        LightGbmText block = new LightGbmText();
        for (String line = next(lines); !line.isBlank(); line = next(lines)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                block.values.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return block;
    }

    private static String next(Iterator<String> lines) {
        if (!lines.hasNext()) {
            throw new IllegalArgumentException("LightGBM's model was cut off");
        }
        return lines.next();
    }

    private void addTo(ForestBuilder forest) {
        require("num_cat", "0");
        require("is_linear", "0");
        double[] leaves = doubles("leaf_value");
        if (leaves.length == 1) {
            forest.leaf(leaves[0]);
            return;
        }
        for (int decision : integers("decision_type")) {
            if ((decision & NOT_PLAIN) != 0) {
                throw new IllegalArgumentException("LightGBM's model has a decision of type " + decision);
            }
        }
        forest.tree(integers("split_feature"), thresholds(), integers("left_child"), integers("right_child"), leaves);
    }

    private float[] thresholds() {
        double[] exact = doubles("threshold");
        float[] thresholds = new float[exact.length];
        for (int i = 0; i < exact.length; i++) {
            thresholds[i] = floor(exact[i]);
        }
        return thresholds;
    }

    /** The largest float that is not above the number: floats are at most the one just when they are at most the other. */
    static float floor(double number) {
        float nearest = (float) number;
        return nearest > number ? Math.nextDown(nearest) : nearest;
    }

    private double[] doubles(String key) {
        return Arrays.stream(words(key)).mapToDouble(Double::parseDouble).toArray();
    }

    private int[] integers(String key) {
        return Arrays.stream(words(key)).mapToInt(Integer::parseInt).toArray();
    }

    private String[] words(String key) {
        return value(key).split(" ", -1);
    }

    private void require(String key, String expected) {
        if (!value(key).equals(expected)) {
            throw new IllegalArgumentException("LightGBM's model has " + key + "=" + value(key) + ", not " + expected);
        }
    }

    private String value(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("LightGBM's model has no " + key);
        }
        return value;
    }
}
