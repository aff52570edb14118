package dev.winnow.render;

import dev.winnow.document.CleanPage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a cleaned page in one format. Implementations are immutable and thread-safe; lines end in LF. */
public interface Renderer {

    /**
     * Writes the page.
     *
     * @throws IOException if {@code out} throws it
     */
    void render(CleanPage page, Appendable out) throws IOException;

    /** The page in this format. */
    default String render(CleanPage page) {
        StringBuilder out = new StringBuilder();
        try {
            render(page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
