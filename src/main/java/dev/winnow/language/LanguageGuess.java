package dev.winnow.language;

import java.util.List;
import java.util.Optional;

/**
 * The language that a text is written in, as its own words tell.
 *
 * @param tag BCP 47 tag of the language that fits best, with the script where the language alone does not say it
 * @param close tags of the others that fit about as well, best first; most often none
 * @param letters letters that were read of its script; one that stands for a syllable or a word counts as several
 */
public record LanguageGuess(String tag, List<String> close, int letters) {

    /** Checks and copies the parts. */
    public LanguageGuess {
        close = List.copyOf(close);
    }

    /**
     * Guesses the language of a text; empty where it is too short or says too little. Only some thousand characters are read:
     * of the beginning, the middle and the end.
     *
     * @param lines the text
     */
    public static Optional<LanguageGuess> of(List<String> lines) {
        Vocabulary vocabulary = WordList.bundled();
        return Verdict.of(Tally.of(Sample.of(lines), vocabulary), vocabulary);
    }

    /**
     * Whether this is one of the languages that can be guessed.
     *
     * @param language its primary subtag, lower case
     */
    public static boolean knows(String language) {
        return Script.isKnown(language) || WordList.bundled().isKnown(language);
    }
}
