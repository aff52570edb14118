package dev.winnow.metadata;

import java.net.URI;
import java.util.Optional;

/** Finds the address that the page gives itself, else the one it was found at. */
final class Addresses {

    private Addresses() {}

    static Optional<String> find(Clues clues) {
        String url = clues.page().url();
        return resolved(clues.raw().canonical(), url)
                .or(() -> clues.raw().meta("og:url").flatMap(own -> resolved(own, url)))
                .or(() -> url.isBlank() ? Optional.empty() : Optional.of(url));
    }

    private static Optional<String> resolved(String own, String url) {
        if (own.isBlank()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(own.strip());
            URI whole = url.isBlank() ? uri : URI.create(url.strip()).resolve(uri);
            boolean web = "http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme());
            return web ? Optional.of(whole.toString()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address, whatever the page says
        }
    }
}
