package dev.winnow.train;

import dev.winnow.corpus.Words;
import dev.winnow.model.RoleModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model says of pages that nobody has labelled, held against what the corpus knows of them. A model that sees HTML
 * so teaches one that sees text (Hinton et al., "Distilling the Knowledge in a Neural Network", 2015).
 */
final class Guesses {

    /** How much a guessed line counts beside a labelled one. */
    private static final double TRUST = 0.5;
    /** Of a hundred lines so many are taken. */
    private static final int PERCENT = 35;

    private static final float[] NOTHING = {};

    private Guesses() {}

    /** What the model says of every line of a page: the probability of each role. */
    static List<float[]> of(RoleModel model, RoleExample page) {
        List<float[]> guesses = new ArrayList<>(page.rows());
        for (double[] logs : model.judge(page.example().table(), page.votes(), page.content(), page.types())) {
            float[] guess = new float[logs.length];
            for (int role = 0; role < guess.length; role++) {
                guess[role] = (float) StrictMath.exp(logs[role]);
            }
            guesses.add(guess);
        }
        return guesses;
    }

    /** The same guesses on the same page in another form: the nth line of certain words is the nth there too. */
    static List<float[]> moved(List<float[]> guesses, RoleExample from, RoleExample to) {
        Map<List<String>, List<float[]>> byWords = new HashMap<>();
        for (int row = from.rows() - 1; row >= 0; row--) {
            byWords.computeIfAbsent(Words.of(from.line(row)), key -> new ArrayList<>())
                    .add(guesses.get(row));
        }
        List<float[]> moved = new ArrayList<>(to.rows());
        for (int row = 0; row < to.rows(); row++) {
            List<String> words = Words.of(to.line(row));
            List<float[]> left = words.isEmpty() ? List.of() : byWords.getOrDefault(words, List.of());
            moved.add(left.isEmpty() ? NOTHING : left.remove(left.size() - 1));
        }
        return Collections.unmodifiableList(moved);
    }

    /** A lesson of some of the lines, always the same ones. */
    static Lesson lesson(List<float[]> guesses, RoleExample page, Repeats repeats) {
        GoldHints hints = new GoldHints(page, repeats.of(page));
        List<float[]> targets = new ArrayList<>(guesses.size());
        int seed = page.example().source().id().hashCode();
        for (int row = 0; row < guesses.size(); row++) {
            int lot = Math.floorMod((seed * 31 + row) * 0x9E3779B9 >>> 8, 100);
            boolean taken = guesses.get(row).length > 0 && lot < PERCENT;
            targets.add(taken ? hints.held(guesses.get(row), row) : NOTHING);
        }
        return new Lesson(page, targets, TRUST);
    }
}
