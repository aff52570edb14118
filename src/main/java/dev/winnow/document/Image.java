package dev.winnow.document;

/**
 * A picture that a line tells of.
 *
 * @param url its address: absolute, unless the address of the page is not known; the largest that the page offers where
 *     it has several
 * @param alt the text that stands for it where it cannot be seen, empty where the page has none
 */
public record Image(String url, String alt) {}
