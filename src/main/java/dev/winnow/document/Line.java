package dev.winnow.document;

import java.util.List;

/**
 * The unit that is judged: mostly one source line; a paragraph that was hard-wrapped over several; or one segment of a
 * source line that was glued together from several things.
 *
 * @param text the text with white space folded, except in preformatted blocks
 * @param extent where it stands in the source
 * @param block its block structure
 * @param spans inline ranges in order of their start
 * @param element index of the innermost enclosing element in {@link Page#elements()}, −1 on text input
 * @param visibility whether a reader of the page sees it
 * @param gap number of blank lines before it in a text, 0 in HTML
 */
public record Line(
        String text, Extent extent, Block block, List<Span> spans, int element, Visibility visibility, int gap) {

    /** Whether a reader of the page sees a line. */
    public enum Visibility {
        /** Shown. */
        VISIBLE,
        /** Not shown: {@code hidden}, {@code display:none}, a template. */
        HIDDEN,
        /** Inside {@code noscript}: shown only where scripts do not run. */
        NOSCRIPT
    }

    /** Copies the list. */
    public Line {
        spans = List.copyOf(spans);
    }

    /** Number of the first source line it stands in, from 1. */
    public int number() {
        return extent.firstLine();
    }

    /** Whether a reader of the page sees it. */
    public boolean isVisible() {
        return visibility == Visibility.VISIBLE;
    }

    /** Number of characters inside links, from 0 to the length of the text. */
    public int linkedLength() {
        int sum = 0;
        for (Span span : spans) {
            if (span.kind() == Span.Kind.LINK) {
                sum += span.length();
            }
        }
        return Math.min(sum, text.length());
    }
}
