package dev.winnow.rules;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds by address: the host itself before the nearest above it, the longer path before the shorter. Immutable. */
final class HostIndex<T> {

    private final Map<String, List<Claim<T>>> exact = new HashMap<>();
    private final Map<String, List<Claim<T>>> below = new HashMap<>();

    /** A pattern and what it leads to. */
    record Claim<T>(HostPattern pattern, T target) {}

    /** An index in which, of two equal patterns, the first leads. */
    HostIndex(List<Claim<T>> claims) {
        for (Claim<T> claim : claims) {
            HostPattern pattern = claim.pattern();
            (pattern.below() ? below : exact)
                    .computeIfAbsent(pattern.host(), host -> new ArrayList<>(1))
                    .add(claim);
        }
        Comparator<Claim<T>> longestFirst =
                Comparator.comparingInt(claim -> -claim.pattern().path().length());
        exact.values().forEach(list -> list.sort(longestFirst));
        below.values().forEach(list -> list.sort(longestFirst));
    }

    /**
     * What is meant by an address.
     *
     * @param url the address, empty where only the host is known
     * @param host its host, lower case
     */
    Optional<Claim<T>> find(String url, String host) {
        String bare = HostPattern.bare(ascii(host.toLowerCase(Locale.ROOT)));
        Optional<Claim<T>> found = first(exact.get(bare), url);
        for (int dot = bare.indexOf('.'); found.isEmpty() && dot >= 0; dot = bare.indexOf('.', dot + 1)) {
            found = first(below.get(bare.substring(dot + 1)), url);
        }
        return found;
    }

    private static <T> Optional<Claim<T>> first(@Nullable List<Claim<T>> claims, String url) {
        if (claims == null) {
            return Optional.empty();
        }
        boolean pathsCount = !claims.get(0).pattern().path().isEmpty(); // the longest
        String path = pathsCount ? path(url) : "";
        for (Claim<T> claim : claims) {
            if (claim.pattern().hasPath(path)) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }

    private static String ascii(String host) {
        try {
            return HostPattern.ascii(host);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    /** The host of an address, empty where it has none. */
    static String host(String url) {
        try {
            String host = url.isEmpty() ? null : URI.create(url.strip()).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String path(String url) {
        try {
            String path = url.isEmpty() ? null : URI.create(url.strip()).getRawPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
