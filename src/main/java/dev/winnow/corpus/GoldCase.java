package dev.winnow.corpus;

import java.util.List;
import java.util.Optional;

/**
 * One right answer for a page.
 *
 * @param text the article, empty where the answer does not say
 * @param title the headline
 * @param authors names of the authors, empty where the answer does not say
 * @param date when it was published, as written in the corpus
 */
public record GoldCase(Optional<String> text, Optional<String> title, List<String> authors, Optional<String> date) {

    /** Copies the list. */
    public GoldCase {
        authors = List.copyOf(authors);
    }

    static GoldCase of(JsonRow row) {
        return new GoldCase(row.string("text"), row.string("title"), row.strings("authors"), row.string("date"));
    }
}
