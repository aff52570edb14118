package dev.winnow.corpus;

/**
 * So many of so many.
 *
 * @param hits how many
 * @param of out of how many
 */
public record Share(int hits, int of) {

    /** The share from 0 to 1; 0 out of none. */
    public double ratio() {
        return of == 0 ? 0 : (double) hits / of;
    }
}
