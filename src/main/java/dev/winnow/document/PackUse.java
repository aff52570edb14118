package dev.winnow.document;

/**
 * The rule pack that helped to clean a page.
 *
 * @param pack its name
 * @param reason why it was chosen, in words
 * @param matches what of it found something
 */
public record PackUse(String pack, String reason, PackMatches matches) {}
