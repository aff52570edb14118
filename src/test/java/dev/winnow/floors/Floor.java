package dev.winnow.floors;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The floors of one corpus.
 *
 * @param corpus name of its folder
 * @param every the sample is every such id, in the order of the ids, from the first
 * @param digest SHA-256 of the sample, as {@link Sample#digest()} computes it
 * @param scores least mean word-F1 by name: {@code html.all}, {@code html.article}, {@code text.all}
 */
record Floor(String corpus, int every, String digest, Map<String, Double> scores) {

    Floor {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }

    Floor with(String newDigest, Map<String, Double> newScores) {
        return new Floor(corpus, every, newDigest, newScores);
    }
}
