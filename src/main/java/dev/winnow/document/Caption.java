package dev.winnow.document;

import java.util.Optional;

/**
 * The words to a picture, video or chart.
 *
 * @param text the caption, with its credit where both are one line
 * @param credit who made the picture, where that is a line of its own beside the caption
 * @param image the picture; empty on text input, and where the page does not tell to which picture the caption belongs
 * @param number number of the caption's first line
 */
public record Caption(String text, Optional<String> credit, Optional<Image> image, int number) {}
