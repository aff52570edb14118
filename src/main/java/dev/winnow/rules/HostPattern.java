package dev.winnow.rules;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Pages that a pack is for: a host, itself or with all below it, and the start of a path.
 *
 * @param host lower-case host name without {@code www.}
 * @param below whether all hosts below it are meant, not itself
 * @param path what the path begins with, empty or from a slash; whole segments count
 */
public record HostPattern(String host, boolean below, String path) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*");

    /**
     * Reads {@code gazette.example}, {@code *.gazette.example} or either with a path.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static HostPattern of(String text) {
        String lower = text.strip();
        int slash = lower.indexOf('/');
        String host = (slash < 0 ? lower : lower.substring(0, slash)).toLowerCase(Locale.ROOT);
        String path = slash < 0 ? "" : lower.substring(slash);
        boolean below = host.startsWith("*.");
        String bare = bare(below ? host.substring(2) : host);
        if (!NAME.matcher(bare).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no host; write gazette.example, *.gazette.example or gazette.example/sport");
        }
        return new HostPattern(ascii(bare), below, path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /**
     * A host as addresses write it, without the dot that may end it.
     *
     * @throws IllegalArgumentException if it cannot be written so
     */
    static String ascii(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        boolean plain = name.chars().allMatch(c -> c < 128);
        return plain ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    }

    /** A host without {@code www.}, which says nothing. */
    static String bare(String host) {
        return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
    }

    /** Whether an address on its host is meant, by its path. */
    boolean hasPath(String other) {
        return other.startsWith(path)
                && (other.length() == path.length() || path.isEmpty() || other.charAt(path.length()) == '/');
    }

    /** As it is written in a pack. */
    @Override
    public String toString() {
        return (below ? "*." : "") + host + path;
    }
}
