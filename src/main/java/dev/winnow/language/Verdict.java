package dev.winnow.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws the conclusion from what was counted. */
final class Verdict {

    /** A script with less than this share of the letters, in percent, does not count. */
    private static final int LEAST_SHARE = 20;
    /** Letters of a script that has one language only. */
    private static final int LEAST_LETTERS = 6;
    /** Kana among Chinese characters, in percent, from which on the text is Japanese. */
    private static final int LEAST_KANA = 5;
    /** A score below this says too little. */
    private static final int LEAST_SCORE = 900;
    /** The same where no other language comes near. */
    private static final int LEAST_ALONE = 600;
    /** A score for each word that prose reaches. */
    private static final int PROSE = 50;
    /** A score for each word that is enough where no other language comes near: of lists and tables with a little prose. */
    private static final int LIST = 20;
    /** A language comes near if its score is at least this share of the best, in percent. */
    private static final int RIVAL = 50;
    /** Languages whose score is at least this share of the best, in percent, fit about as well. */
    private static final int CLOSE = 94;
    /** Of fewer letters even languages that fit about as well cannot be told apart. */
    private static final int SHORT = 150;
    /** Languages whose score is at least this share of the best, in percent, cannot be told apart. */
    private static final int EQUAL = 99;

    private final Tally tally;
    private final Vocabulary vocabulary;

    private Verdict(Tally tally, Vocabulary vocabulary) {
        this.tally = tally;
        this.vocabulary = vocabulary;
    }

    static Optional<LanguageGuess> of(Tally tally, Vocabulary vocabulary) {
        return new Verdict(tally, vocabulary).guess();
    }

    /** By the script that the text has most of; if that says nothing, by the next. */
    private Optional<LanguageGuess> guess() {
        int total = 0;
        for (Script script : Script.values()) {
            total += tally.amount(script);
        }
        int least = Math.max(1, (int) (total * (long) LEAST_SHARE / 100));
        boolean[] seen = new boolean[Script.COUNT];
        seen[Script.OTHER.ordinal()] = true;
        for (Script script = most(seen); script != Script.OTHER && tally.amount(script) >= least; script = most(seen)) {
            seen[script.ordinal()] = true;
            Optional<LanguageGuess> guess = script.language().isEmpty() ? byWords(script) : byScript(script);
            if (guess.isPresent()) {
                return guess;
            }
        }
        return Optional.empty();
    }

    private Script most(boolean[] seen) {
        Script most = Script.OTHER;
        for (Script script : Script.values()) {
            if (!seen[script.ordinal()] && (most == Script.OTHER || tally.amount(script) > tally.amount(most))) {
                most = script;
            }
        }
        return most;
    }

    private Optional<LanguageGuess> byScript(Script script) {
        if (tally.letters(script) < LEAST_LETTERS) {
            return Optional.empty();
        }
        boolean eastAsian = script == Script.HAN || script == Script.KANA;
        return Optional.of(
                new LanguageGuess(eastAsian ? eastAsian() : script.language(), List.of(), tally.amount(script)));
    }

    private String eastAsian() {
        int kana = tally.letters(Script.KANA);
        int han = tally.letters(Script.HAN);
        if (100L * kana >= (long) LEAST_KANA * (kana + han)) {
            return "ja";
        }
        int simplified = tally.simplified();
        return simplified == 0 ? "zh" : simplified > 0 ? "zh-Hans" : "zh-Hant";
    }

    private Optional<LanguageGuess> byWords(Script script) {
        List<Integer> ranked = ranked(script);
        int best = ranked.isEmpty() ? 0 : tally.score(ranked.get(0));
        boolean alone = ranked.size() == 1;
        if (best < (alone ? LEAST_ALONE : LEAST_SCORE) || best < (alone ? LIST : PROSE) * tally.words(script)) {
            return Optional.empty();
        }
        int chosen = chosen(ranked, tally.amount(script) < SHORT ? CLOSE : EQUAL);
        List<String> close = new ArrayList<>();
        for (int language : ranked) {
            if (language != chosen && isShare(CLOSE, tally.score(language), best)) {
                close.add(vocabulary.tag(language));
            }
        }
        return Optional.of(new LanguageGuess(vocabulary.tag(chosen), close, tally.amount(script)));
    }

    /** Of those that can hardly be told apart the one that stands first in the table. */
    private int chosen(List<Integer> ranked, int equal) {
        int chosen = ranked.get(0);
        for (int language : ranked) {
            if (isShare(equal, tally.score(language), tally.score(ranked.get(0)))) {
                chosen = Math.min(chosen, language);
            }
        }
        return chosen;
    }

    /** The languages of that script with a score that counts, the highest first. */
    private List<Integer> ranked(Script script) {
        int best = 0;
        for (int i = 0; i < vocabulary.size(); i++) {
            best = Math.max(best, vocabulary.script(i) == script ? tally.score(i) : 0);
        }
        List<Integer> ranked = new ArrayList<>();
        for (int i = 0; i < vocabulary.size(); i++) {
            if (vocabulary.script(i) == script && isShare(RIVAL, tally.score(i), best)) {
                ranked.add(i);
            }
        }
        ranked.sort(Comparator.comparingInt(tally::score).reversed());
        return ranked;
    }

    private static boolean isShare(int percent, int part, int whole) {
        return 100L * part >= (long) percent * whole;
    }
}
