package dev.winnow.train;

import dev.winnow.corpus.Gold;
import dev.winnow.corpus.GoldCase;
import dev.winnow.corpus.Words;
import dev.winnow.document.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a corpus knows of a page, and what other pages of its publisher show, as factors on what a model guesses of its
 * lines: right text, title, authors, date, snippets that the clean text should not hold, and lines that stand on several
 * pages of the publisher.
 */
final class GoldHints {

    private static final float HARDLY = 0.1f;
    private static final float LIKELY = 10;
    private static final int MOST_WORDS = 8;

    private final RoleExample page;
    private final Set<List<String>> repeated;
    private final Set<List<String>> titles = new HashSet<>();
    private final Set<List<String>> authors = new HashSet<>();
    private final Set<List<String>> days = new HashSet<>();
    private final Set<List<String>> unwanted = new HashSet<>();

    /** Hints for a page whose publisher repeats the lines of these words from page to page. */
    GoldHints(RoleExample page, Set<List<String>> repeated) {
        this.page = page;
        this.repeated = repeated;
        Optional<Gold> gold = page.example().source().gold();
        for (GoldCase answer : gold.map(Gold::metadata).orElse(List.of())) {
            answer.title().ifPresent(title -> titles.add(Words.of(title)));
            answer.authors().forEach(author -> authors.add(Words.of(author)));
            answer.date().filter(date -> date.length() >= 10).ifPresent(date -> days.add(day(date)));
        }
        gold.map(Gold::without).orElse(List.of()).forEach(snippet -> unwanted.add(Words.of(snippet)));
    }

    /** Year and day of the month, as they are printed nearly everywhere. */
    private static List<String> day(String iso) {
        String day = iso.substring(8, 10);
        return List.of(iso.substring(0, 4), day.startsWith("0") ? day.substring(1) : day);
    }

    /** The guess, held against all that. */
    float[] held(float[] guess, int row) {
        List<String> words = Words.of(page.line(row));
        float[] factors = new float[guess.length];
        Arrays.fill(factors, 1);
        boolean isContent = page.example().cover()[row] >= 0.5f;
        boolean isChaff = repeated.contains(words) || unwanted.stream().anyMatch(snippet -> holds(words, snippet));
        for (Role role : Role.values()) {
            factors[role.ordinal()] *= isContent && !role.isContent() ? HARDLY : 1;
            factors[role.ordinal()] *= !isContent && isChaff && role.isContent() ? HARDLY : 1;
        }
        factors[Role.TITLE.ordinal()] *= titles.contains(words) ? LIKELY : 1;
        boolean isShort = words.size() <= MOST_WORDS;
        boolean named = isShort && authors.stream().anyMatch(author -> holds(words, author));
        factors[Role.BYLINE.ordinal()] *= named ? LIKELY : 1;
        boolean dated = isShort && days.stream().anyMatch(words::containsAll);
        factors[Role.DATELINE.ordinal()] *= dated ? LIKELY : 1;
        return scaled(guess, factors);
    }

    private static boolean holds(List<String> words, List<String> part) {
        return !part.isEmpty() && Collections.indexOfSubList(words, part) >= 0;
    }

    private static float[] scaled(float[] guess, float[] factors) {
        float[] held = new float[guess.length];
        float sum = 0;
        for (int role = 0; role < held.length; role++) {
            held[role] = guess[role] * factors[role];
            sum += held[role];
        }
        for (int role = 0; role < held.length; role++) {
            held[role] /= sum;
        }
        return held;
    }
}
