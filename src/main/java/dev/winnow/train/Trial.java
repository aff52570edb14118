package dev.winnow.train;

import dev.winnow.corpus.Prediction;
import dev.winnow.document.PageType;
import java.util.List;
import java.util.Optional;

/**
 * A page cleaned by a model that has not seen its domain.
 *
 * @param example the page
 * @param fold its fold
 * @param prediction what came out
 * @param f1 word-F1 of the text, empty where the corpus has no right text
 * @param expected the F1 that the model expected, before it is calibrated
 * @param type the type that the model saw
 * @param lines how sure the model was of each hand-labelled line, and whether it was right
 */
record Trial(
        Example example,
        int fold,
        Prediction prediction,
        Optional<Double> f1,
        double expected,
        Optional<PageType> type,
        List<Sureness> lines) {

    /** How sure, from 0 to 1, and whether right. */
    record Sureness(double confidence, boolean right) {}
}
