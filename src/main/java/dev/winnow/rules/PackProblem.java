package dev.winnow.rules;

import java.util.Comparator;

/**
 * Something that is wrong with a rule pack, and where.
 *
 * @param severity how bad it is
 * @param file name of the file, or {@code (text)}
 * @param line its line, from 1; 0 where the whole file is meant
 * @param column its column, from 1; 0 where the whole file is meant
 * @param message what is wrong, in words
 */
public record PackProblem(Severity severity, String file, int line, int column, String message)
        implements Comparable<PackProblem> {

    private static final Comparator<PackProblem> ORDER = Comparator.comparing(PackProblem::file)
            .thenComparingInt(PackProblem::line)
            .thenComparingInt(PackProblem::column)
            .thenComparing(PackProblem::severity)
            .thenComparing(PackProblem::message);

    /** How bad a problem is. */
    public enum Severity {
        /** The pack cannot be used. */
        ERROR,
        /** The pack can be used, but does not do what its editor thinks it does. */
        WARNING
    }

    /** By place. */
    @Override
    public int compareTo(PackProblem other) {
        return ORDER.compare(this, other);
    }

    /** The form that editors and terminals understand: {@code gazette.yaml:12:3: error: …}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + (severity == Severity.ERROR ? "error" : "warning") + ": " + message;
    }
}
