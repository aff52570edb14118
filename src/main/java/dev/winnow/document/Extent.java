package dev.winnow.document;

/**
 * Where a line stands in the source: whole source lines, or a part of one.
 *
 * @param firstLine number of the first source line, from 1
 * @param lastLine number of the last source line
 * @param start first character within the first source line, from 0
 * @param end one past the last character within the last source line
 */
public record Extent(int firstLine, int lastLine, int start, int end) {

    /** The extent that covers one whole source line. */
    public static Extent whole(SourceLine line) {
        return new Extent(line.number(), line.number(), 0, line.text().length());
    }

    /** Whether several source lines were joined, as in a hard-wrapped paragraph. */
    public boolean isJoined() {
        return lastLine > firstLine;
    }
}
