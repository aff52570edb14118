package dev.winnow.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * What the text of a line is compared with. Literals regardless of case, kinds of quotes and dashes, and runs of white
 * space; patterns as they are written, in linear time (RE2/J). Immutable and thread-safe.
 */
public final class LineText {

    /** The ways of comparing, by their keys in a pack. */
    public enum Way {
        /** The whole line is the literal. */
        IS,
        /** The line begins with the literal. */
        STARTS,
        /** The line ends with the literal. */
        ENDS,
        /** The line has the literal in it. */
        CONTAINS,
        /** The pattern is found somewhere in the line. */
        MATCHES
    }

    private static final int LONGEST_PATTERN = 500;
    private static final int LONGEST_LITERAL = 2_000;
    private static final int MOST_REPEATS = 1000;

    private final Way way;
    private final String written;
    private final String folded;
    private final Optional<Pattern> pattern;
    private final Place place;

    private LineText(Way way, String written, String folded, Optional<Pattern> pattern, Place place) {
        this.way = way;
        this.written = written;
        this.folded = folded;
        this.pattern = pattern;
        this.place = place;
    }

    /**
     * Compares that way with this text.
     *
     * @throws IllegalArgumentException if a literal is blank, or a pattern is wrong or too long
     */
    static LineText of(Way way, String text) {
        if (way == Way.MATCHES) {
            return new LineText(way, text, "", Optional.of(pattern(text)), Place.START);
        }
        if (text.length() > LONGEST_LITERAL) {
            throw new IllegalArgumentException("a literal has at most " + LONGEST_LITERAL + " characters");
        }
        String folded = Literals.fold(text);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("the text is blank");
        }
        return new LineText(way, text, folded, Optional.empty(), Place.START);
    }

    /** The same, from that place of a file. */
    LineText at(Place there) {
        return new LineText(way, written, folded, pattern, there);
    }

    private static Pattern pattern(String text) {
        if (text.length() > LONGEST_PATTERN) {
            throw new IllegalArgumentException("a pattern has at most " + LONGEST_PATTERN + " characters");
        }
        if (Repeats.of(text) > MOST_REPEATS) {
            throw new IllegalArgumentException("repeats more than " + MOST_REPEATS + " times");
        }
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a pattern of RE2: " + e.getMessage());
        }
    }

    /** How it compares. */
    public Way way() {
        return way;
    }

    /** The text or pattern as it is written in the pack. */
    public String text() {
        return written;
    }

    /** Where it stands in the file of its pack. */
    public Place place() {
        return place;
    }

    /** Whether every line that fits the other fits this one, as far as that can be told without a line. */
    public boolean covers(LineText other) {
        boolean literal = way != Way.MATCHES && other.way != Way.MATCHES;
        if (!literal) {
            return way == other.way && written.equals(other.written);
        }
        boolean nearEnough = way == Way.CONTAINS || other.way == Way.IS || way == other.way;
        return nearEnough && fits(other.folded, other.folded);
    }

    /** Whether no line fits both, as far as that can be told without a line. */
    public boolean excludes(LineText other) {
        if (way == Way.MATCHES || other.way == Way.MATCHES) {
            return false;
        }
        if (way == Way.IS) {
            return !other.fits(folded, folded);
        }
        if (other.way == Way.IS) {
            return other.excludes(this);
        }
        boolean sameEnd = way == other.way && way != Way.CONTAINS;
        return sameEnd && !covers(other) && !other.covers(this);
    }

    String folded() {
        return folded;
    }

    /** Whether a line fits; {@code folded} is its text by {@link Literals#fold}. */
    boolean fits(String line, String foldedLine) {
        return switch (way) {
            case IS -> foldedLine.equals(folded);
            case STARTS -> foldedLine.startsWith(folded);
            case ENDS -> foldedLine.endsWith(folded);
            case CONTAINS -> foldedLine.contains(folded);
            case MATCHES -> pattern.isPresent() && pattern.get().matcher(line).find();
        };
    }

    /** In words: {@code starts with ‘Read more’}. */
    @Override
    public String toString() {
        String how = switch (way) {
            case IS -> "is";
            case STARTS -> "starts with";
            case ENDS -> "ends with";
            case CONTAINS -> "contains";
            case MATCHES -> "matches";
        };
        return how + " ‘" + written + "’";
    }
}
