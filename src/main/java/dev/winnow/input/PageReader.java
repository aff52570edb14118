package dev.winnow.input;

import dev.winnow.document.Page;

/** Reads one kind of input. Implementations are thread-safe. */
public interface PageReader {

    /**
     * Reads a page, as far as the budget allows.
     *
     * @throws UnreadableInputException if the bytes are no text, or their charset is not known to this JVM
     */
    Page read(Input input, Budget budget);
}
