package dev.winnow.corpus;

/**
 * How well a page's text was found.
 *
 * @param gold the row of the corpus
 * @param scores word precision, recall and F1 against the best of the right answers
 */
public record PageScore(Gold gold, Scores scores) {

    /** The page's id. */
    public String id() {
        return gold.id();
    }
}
