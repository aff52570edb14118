package dev.winnow.document;

/**
 * A picture as it stands on the page; none are tracking pixels, icons or placeholders.
 *
 * @param target its address as written on the page, the largest where several are offered
 * @param alt the text that stands for it, empty where there is none
 * @param element index of the innermost element around it in {@link Page#elements()} that holds lines, −1 if none does
 * @param line number of lines of {@link Page#lines()} that ended before it: the index of the line that it stands in or before
 */
public record Picture(String target, String alt, int element, int line) {}
