package dev.winnow.input;

import dev.winnow.document.Page;
import java.util.Optional;

/**
 * A page as it is judged.
 *
 * @param page the page; with its {@code noscript} text shown where it is drawn by scripts
 * @param fallback where the text stands, if not on the visible page
 */
public record Reading(Page page, Optional<String> fallback) {

    private static final PageReader HTML = new HtmlReader();
    private static final PageReader TEXT = new TextReader();

    /**
     * Reads what came in.
     *
     * @throws UnreadableInputException if the bytes are no text
     */
    public static Reading of(Input input, Budget budget) {
        if (input.kind() == Page.Kind.TEXT) {
            return new Reading(TEXT.read(input, budget), Optional.empty());
        }
        Page page = HTML.read(input, budget);
        return Alternatives.drawnByScript(page)
                .map(shown -> new Reading(shown, Optional.of(Alternatives.NOSCRIPT)))
                .orElse(new Reading(page, Optional.empty()));
    }
}
