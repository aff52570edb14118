package dev.winnow.train;

import dev.winnow.corpus.CorpusPage;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The folds of a cross-validation: pages of one registrable domain stand in the same fold, whatever else is there.
 *
 * @param count how many, from 2
 */
public record Folds(int count) {

    /** @throws IllegalArgumentException if there are fewer than 2 */
    public Folds {
        if (count < 2) {
            throw new IllegalArgumentException("a cross-validation needs at least 2 folds, not " + count);
        }
    }

    /** The fold of a page, from 0; the same in every run, as {@link String#hashCode()} is specified. */
    public int of(CorpusPage page) {
        int hash = Domains.of(page).hashCode() * 0x9E3779B9;
        return Math.floorMod(hash >>> 8, count);
    }

    int of(Example example) {
        return of(example.source());
    }

    List<Example> in(List<Example> examples, int fold) {
        return examples.stream().filter(example -> of(example) == fold).toList();
    }

    List<Example> outside(List<Example> examples, int fold) {
        return examples.stream().filter(example -> of(example) != fold).toList();
    }

    /** One value for each fold, in order; several folds at once, if the calling thread belongs to a pool of several threads. */
    <T> List<T> each(IntFunction<T> work) {
        return IntStream.range(0, count).parallel().mapToObj(work).toList();
    }
}
