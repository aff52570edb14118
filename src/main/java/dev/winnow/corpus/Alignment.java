package dev.winnow.corpus;

import dev.winnow.corpus.Prediction.PredictedLine;
import dev.winnow.document.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the predicted role of each line of a text where the prediction has lines of its own: a line takes the role of
 * most of its words, matched in page order.
 */
final class Alignment {
    private final Map<String, Integer> vocabulary = new HashMap<>();

    private Alignment() {}

    /** Words as numbers, and the index of the line that each stands in. */
    private static final class Sequence {
        private final int[] words;
        private final int[] lines;

        Sequence(int size) {
            words = new int[size];
            lines = new int[size];
        }
    }

    /** The role of each line that has any matched word, by line number from 1. */
    static Map<Integer, Role> roles(List<String> text, List<PredictedLine> predicted) {
        Alignment alignment = new Alignment();
        Sequence have =
                alignment.sequence(predicted.stream().map(PredictedLine::text).toList());
        Sequence want = alignment.sequence(text);
        Map<Integer, Map<Role, Integer>> votes = new HashMap<>();
        for (Matching.Run run : Matching.runs(have.words, want.words, alignment.vocabulary.size())) {
            for (int k = 0; k < run.length(); k++) {
                Role role = predicted.get(have.lines[run.first() + k]).role();
                votes.computeIfAbsent(want.lines[run.second() + k] + 1, key -> new LinkedHashMap<>())
                        .merge(role, 1, Integer::sum);
            }
        }
        Map<Integer, Role> roles = new HashMap<>();
        votes.forEach((line, counts) -> roles.put(line, most(counts)));
        return roles;
    }

    /** The number, from 1, of the line of the text that most words of each line stand in, by the line's index. */
    static Map<Integer, Integer> places(List<String> lines, List<String> text) {
        Alignment alignment = new Alignment();
        Sequence have = alignment.sequence(text);
        Sequence want = alignment.sequence(lines);
        Map<Integer, Map<Integer, Integer>> votes = new HashMap<>();
        for (Matching.Run run : Matching.runs(have.words, want.words, alignment.vocabulary.size())) {
            for (int k = 0; k < run.length(); k++) {
                votes.computeIfAbsent(want.lines[run.second() + k], key -> new LinkedHashMap<>())
                        .merge(have.lines[run.first() + k] + 1, 1, Integer::sum);
            }
        }
        Map<Integer, Integer> places = new HashMap<>();
        votes.forEach((line, counts) -> places.put(line, most(counts)));
        return places;
    }

    private Sequence sequence(List<String> texts) {
        List<List<String>> words = texts.stream().map(Words::of).toList();
        int size = words.stream().mapToInt(List::size).sum();
        Sequence out = new Sequence(size);
        int at = 0;
        for (int line = 0; line < words.size(); line++) {
            for (String word : words.get(line)) {
                Integer number = vocabulary.get(word);
                if (number == null) {
                    number = vocabulary.size();
                    vocabulary.put(word, number);
                }
                out.words[at] = number;
                out.lines[at++] = line;
            }
        }
        return out;
    }

    /** Of equally many votes, what was voted for first. */
    private static <T> T most(Map<T, Integer> votes) {
        return votes.entrySet().stream()
                .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
                .orElseThrow()
                .getKey();
    }
}
