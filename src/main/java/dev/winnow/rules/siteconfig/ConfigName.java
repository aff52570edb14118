package dev.winnow.rules.siteconfig;

import dev.winnow.rules.HostPattern;
import java.net.IDN;
import java.util.Locale;

/**
 * What the name of a site config says: {@code gazette.example.txt} is for a host, {@code .gazette.example.txt} for all hosts
 * below it.
 *
 * @param host the host
 * @param pack the name of its pack
 */
record ConfigName(HostPattern host, String pack) {

    private static final String END = ".txt";
    private static final String BELOW = "-subdomains";

    /**
     * Reads the name of a file.
     *
     * @throws IllegalArgumentException if it names no host
     */
    static ConfigName of(String file) {
        String name = last(file);
        String host =
                name.toLowerCase(Locale.ROOT).endsWith(END) ? name.substring(0, name.length() - END.length()) : "";
        boolean below = host.startsWith(".");
        String bare = below ? host.substring(1) : host;
        if (!bare.contains(".") || bare.contains("*")) {
            throw new IllegalArgumentException(
                    "the name of a site config is its host, such as gazette.example.txt or .gazette.example.txt");
        }
        HostPattern pattern = HostPattern.of(below ? "*." + bare : bare);
        return new ConfigName(pattern, packName(pattern) + (below ? BELOW : ""));
    }

    /** The name of a file without its folders. */
    static String last(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static String packName(HostPattern pattern) {
        String name = IDN.toASCII(pattern.host(), IDN.ALLOW_UNASSIGNED)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("'" + pattern + "' has neither letters nor digits");
        }
        return name;
    }
}
