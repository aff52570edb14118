package dev.winnow.rules;

import dev.winnow.document.Line;
import dev.winnow.document.Page;
import dev.winnow.features.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Recognises sources by what stands on a page. Every fingerprint is looked up by its longest word, so that lines which hold
 * none of these words cost a look at their words and no more; one without a word that stands alone is tried on every line.
 * Immutable.
 */
final class FingerprintIndex<T> {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private static final int FILTER_BITS = 18;
    private static final char SKIPPED = 0;
    private static final char BREAK = 1;
    /** The folded form of letters and digits; of other characters whether they end a word or are passed over. */
    private static final char[] LETTERS = letters();

    /** Marks the first bits of the hashes of words that are looked for. */
    private final BitSet words = new BitSet(1 << FILTER_BITS);

    private final Map<Long, List<Print<T>>> byWord = new HashMap<>();
    private final List<Print<T>> everywhere = new ArrayList<>();
    private final Map<T, Integer> least = new HashMap<>();
    private final Map<T, Integer> rank = new HashMap<>();

    private record Print<T>(LineText text, T target) {}

    /** What was recognised, and by which texts, in the order of the page. */
    record Found<T>(T target, List<LineText> texts) {}

    /** An index of targets and their fingerprints, the targets that lead first. */
    FingerprintIndex(Map<T, Fingerprints> prints) {
        prints.forEach((target, fingerprints) -> {
            least.put(target, fingerprints.least());
            rank.put(target, rank.size());
            for (LineText text : fingerprints.texts()) {
                OptionalLong word = longestWord(text);
                List<Print<T>> place = word.isPresent()
                        ? byWord.computeIfAbsent(word.getAsLong(), key -> new ArrayList<>(1))
                        : everywhere;
                word.ifPresent(hash -> words.set(slot(hash)));
                place.add(new Print<>(text, target));
            }
        });
    }

    boolean isEmpty() {
        return byWord.isEmpty() && everywhere.isEmpty();
    }

    /** The target whose fingerprints stand on the page; of several, the one that leads. */
    Optional<Found<T>> find(Page page) {
        Map<T, Set<LineText>> seen = new HashMap<>();
        Set<Print<T>> candidates = new LinkedHashSet<>();
        for (Line line : page.lines()) {
            candidates.clear();
            candidates.addAll(everywhere);
            collect(line.text(), candidates);
            if (!candidates.isEmpty()) {
                String folded = Literals.fold(line.text());
                for (Print<T> print : candidates) {
                    if (print.text().fits(line.text(), folded)) {
                        seen.computeIfAbsent(print.target(), key -> new LinkedHashSet<>())
                                .add(print.text());
                    }
                }
            }
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= least.getOrDefault(entry.getKey(), 1))
                .min(Comparator.comparing(entry -> rank.getOrDefault(entry.getKey(), Integer.MAX_VALUE)))
                .map(entry -> new Found<>(entry.getKey(), List.copyOf(entry.getValue())));
    }

    private void collect(String line, Set<Print<T>> candidates) {
        long hash = BASIS;
        for (int i = 0; i < line.length(); i++) {
            char c = LETTERS[line.charAt(i)];
            if (c > BREAK) {
                hash = (hash ^ c) * PRIME;
            } else if (c == BREAK && hash != BASIS) {
                look(hash, candidates);
                hash = BASIS;
            }
        }
        look(hash, candidates);
    }

    private void look(long hash, Set<Print<T>> candidates) {
        List<Print<T>> here = words.get(slot(hash)) ? byWord.get(hash) : null;
        if (here != null) {
            candidates.addAll(here);
        }
    }

    private static int slot(long hash) {
        return (int) (hash >>> 64 - FILTER_BITS);
    }

    private static char[] letters() {
        char[] letters = new char[1 << 16];
        for (int c = 0; c < letters.length; c++) {
            char folded = Character.isDigit(c) ? (char) c : Folding.fold((char) c);
            boolean skipped = Folding.kind((char) c) == Folding.NOTHING;
            letters[c] = skipped ? SKIPPED : Character.isLetterOrDigit(folded) ? folded : BREAK;
        }
        return letters;
    }

    /** The hash of the longest word that no line which fits can continue; empty where there is none. */
    private static OptionalLong longestWord(LineText text) {
        String folded = text.folded();
        boolean openStart = text.way() == LineText.Way.CONTAINS || text.way() == LineText.Way.ENDS;
        boolean openEnd = text.way() == LineText.Way.CONTAINS || text.way() == LineText.Way.STARTS;
        OptionalLong best = OptionalLong.empty();
        int longest = 0;
        int start = 0;
        while (start < folded.length()) {
            int end = start;
            long hash = BASIS;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                hash = (hash ^ folded.charAt(end++)) * PRIME;
            }
            boolean alone = !(start == 0 && openStart) && !(end == folded.length() && openEnd);
            if (alone && end - start > longest) {
                longest = end - start;
                best = OptionalLong.of(hash);
            }
            start = end + 1;
        }
        return best;
    }
}
