package dev.winnow.document.article;

import dev.winnow.document.Image;
import java.util.List;
import java.util.Optional;

/**
 * A picture of the article.
 *
 * @param image the picture; empty where only its caption is known
 * @param title its caption and credit as the page prints them, kept or not; empty where there is none
 * @param caption those of them that are kept
 */
public record Figure(Optional<Image> image, String title, List<Text> caption) implements Node {

    /** Copies the list. */
    public Figure {
        caption = List.copyOf(caption);
    }
}
