package dev.winnow.input;

import java.time.Duration;
import java.util.Optional;

/**
 * Bounds on what one page may cost. Beyond one, the page comes back with what was read so far and a status that names the
 * limit. Immutable: each option returns a changed copy.
 *
 * @param maxBytes bytes of input that are looked at; default 16 MiB, named {@code bytes}
 * @param maxLines lines that are read; default 100,000, named {@code lines}
 * @param maxLineLength characters of a line that are read; default 1,000,000, named {@code line-length}
 * @param maxDepth nesting of elements; default 512, named {@code depth}
 * @param deadline time for one page; none by default, as it makes answers depend on the machine; named {@code deadline}
 */
public record Limits(int maxBytes, int maxLines, int maxLineLength, int maxDepth, Optional<Duration> deadline) {

    private static final Limits DEFAULTS = new Limits(16 << 20, 100_000, 1_000_000, 512, Optional.empty());

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Limits {
        positive(maxBytes, "maxBytes");
        positive(maxLines, "maxLines");
        positive(maxLineLength, "maxLineLength");
        positive(maxDepth, "maxDepth");
        if (deadline.isPresent()
                && (deadline.get().isNegative() || deadline.get().isZero())) {
            throw new IllegalArgumentException("deadline must be positive: " + deadline.get());
        }
    }

    /** The defaults named above. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** A copy with that many bytes. */
    public Limits maxBytes(int bytes) {
        return new Limits(bytes, maxLines, maxLineLength, maxDepth, deadline);
    }

    /** A copy with that many lines. */
    public Limits maxLines(int lines) {
        return new Limits(maxBytes, lines, maxLineLength, maxDepth, deadline);
    }

    /** A copy with that many characters a line. */
    public Limits maxLineLength(int characters) {
        return new Limits(maxBytes, maxLines, characters, maxDepth, deadline);
    }

    /** A copy with that nesting of elements. */
    public Limits maxDepth(int elements) {
        return new Limits(maxBytes, maxLines, maxLineLength, elements, deadline);
    }

    /** A copy with that time for one page. */
    public Limits deadline(Duration time) {
        return new Limits(maxBytes, maxLines, maxLineLength, maxDepth, Optional.of(time));
    }

    private static void positive(int value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }
}
