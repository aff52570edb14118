package dev.winnow.rules;

import dev.winnow.document.Line;
import dev.winnow.document.Page;
import dev.winnow.features.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises sources by what stands on a page. Every fingerprint is looked up by its longest word, so that lines which hold
 * none of these words cost a look at their words and no more. Immutable.
 */
final class FingerprintIndex<T> {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Map<Long, List<Print<T>>> byWord = new HashMap<>();
    private final Map<T, Integer> least = new HashMap<>();

    private record Print<T>(LineText text, T target) {}

    /** What was recognised, and by which texts. */
    record Found<T>(T target, List<LineText> texts) {}

    /** An index of targets and their fingerprints. */
    FingerprintIndex(Map<T, Fingerprints> prints) {
        prints.forEach((target, fingerprints) -> {
            least.put(target, fingerprints.least());
            for (LineText text : fingerprints.texts()) {
                byWord.computeIfAbsent(longestWord(text.folded()), word -> new ArrayList<>(1))
                        .add(new Print<>(text, target));
            }
        });
    }

    boolean isEmpty() {
        return byWord.isEmpty();
    }

    /** The target whose fingerprints stand on the page; the one with more of them, or the first of equals. */
    Optional<Found<T>> find(Page page) {
        Map<T, Set<LineText>> seen = new LinkedHashMap<>();
        Set<Print<T>> candidates = new HashSet<>();
        for (Line line : page.lines()) {
            candidates.clear();
            collect(line.text(), candidates);
            if (!candidates.isEmpty()) {
                String folded = Literals.fold(line.text());
                for (Print<T> print : candidates) {
                    if (print.text().fits(line.text(), folded)) {
                        seen.computeIfAbsent(print.target(), key -> new HashSet<>())
                                .add(print.text());
                    }
                }
            }
        }
        Optional<Found<T>> best = Optional.empty();
        for (Map.Entry<T, Set<LineText>> entry : seen.entrySet()) {
            int count = entry.getValue().size();
            boolean enough = count >= least.getOrDefault(entry.getKey(), 1);
            if (enough && (best.isEmpty() || count > best.get().texts().size())) {
                best = Optional.of(new Found<>(entry.getKey(), List.copyOf(entry.getValue())));
            }
        }
        return best;
    }

    private void collect(String line, Set<Print<T>> candidates) {
        long hash = BASIS;
        boolean inside = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (Folding.kind(c) == Folding.NOTHING) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ fold(c)) * PRIME;
                inside = true;
            } else if (inside) {
                List<Print<T>> here = byWord.get(hash);
                if (here != null) {
                    candidates.addAll(here);
                }
                hash = BASIS;
                inside = false;
            }
        }
    }

    private static char fold(char c) {
        return Character.isDigit(c) ? c : Folding.fold(c);
    }

    private static long longestWord(String folded) {
        long best = 0;
        int longest = -1;
        long hash = BASIS;
        int length = 0;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ fold(c)) * PRIME;
                length++;
            } else {
                best = length > longest ? hash : best;
                longest = Math.max(longest, length);
                hash = BASIS;
                length = 0;
            }
        }
        return best;
    }
}
