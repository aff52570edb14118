package dev.winnow.train;

import dev.winnow.corpus.CorpusPage;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Registrable domains, so that pages of one publisher stay in one fold. */
final class Domains {

    /** Second-level labels under which names are registered, or blogs hosted. */
    private static final Set<String> SHARED = Set.of(
            "co",
            "com",
            "org",
            "net",
            "gov",
            "edu",
            "ac",
            "or",
            "ne",
            "go",
            "gob",
            "gouv",
            "nom",
            "info",
            "blogspot",
            "github",
            "wordpress");

    private Domains() {}

    /** The registrable domain that a page comes from; its id where neither address nor source names one. */
    static String of(CorpusPage page) {
        return registrable(page.url())
                .or(() -> registrable("https://" + page.source()))
                .orElse(page.id());
    }

    /** The registrable domain of an address, empty where it has no host. */
    static Optional<String> registrable(String url) {
        String host = host(url);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String[] labels = host.split("\\.", -1);
        int count = labels.length;
        int keep = count >= 3 && SHARED.contains(labels[count - 2]) ? 3 : 2;
        StringBuilder domain = new StringBuilder();
        for (int i = Math.max(0, count - keep); i < count; i++) {
            domain.append(domain.isEmpty() ? "" : ".").append(labels[i]);
        }
        return Optional.of(domain.toString());
    }

    private static String host(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? hostByHand(url) : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return hostByHand(url);
        }
    }

    /** Of an address with characters that a URI may not hold. */
    private static String hostByHand(String url) {
        int start = url.indexOf("://");
        if (start < 0) {
            return "";
        }
        String rest = url.substring(start + 3).toLowerCase(Locale.ROOT);
        return rest.split("[/:?#]", 2)[0];
    }
}
