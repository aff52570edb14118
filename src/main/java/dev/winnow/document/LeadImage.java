package dev.winnow.document;

import java.util.Optional;

/**
 * The picture that stands for the piece.
 *
 * @param image the picture
 * @param caption its caption, without the credit
 * @param credit who made or owns it
 */
public record LeadImage(Image image, Optional<String> caption, Optional<String> credit) {}
