package dev.winnow.corpus;

import java.util.List;

/**
 * How well titles, authors and dates were found. Immutable.
 *
 * @param fields title, authors and date, in this order
 */
public record MetadataReport(List<Field> fields) {

    /**
     * One field of the metadata.
     *
     * @param name its name
     * @param right how many are right, of the pages where the corpus has it
     * @param invented how many were given, of the pages where the corpus has none
     */
    public record Field(String name, Share right, Share invented) {}

    /** Copies the list. */
    public MetadataReport {
        fields = List.copyOf(fields);
    }
}
