package dev.winnow.metadata;

import dev.winnow.address.WebAddresses;
import dev.winnow.document.Origin;
import dev.winnow.document.RawMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the address that the page gives itself: its canonical link, then {@code og:url}; else the one it was found at. One
 * that leads to the front page only, as careless templates write, does not count on another page.
 */
final class Addresses {

    private static final int LONGEST = 2_000;
    private static final List<String> META = List.of("og:url");

    private Addresses() {}

    static Optional<Sourced<String>> find(Clues clues) {
        String url = clues.page().url().strip();
        RawMetadata raw = clues.raw();
        return Stream.concat(Stream.of(new Sourced<>(raw.canonical(), Origin.LINK_ELEMENT)), Metas.all(raw, META))
                .filter(own -> !own.value().isBlank())
                .map(own -> new Sourced<>(WebAddresses.resolve(url, own.value()), own.origin()))
                .filter(own -> isOwn(own.value(), url))
                .findFirst()
                .or(() -> url.isEmpty() ? Optional.empty() : Optional.of(new Sourced<>(url, Origin.GIVEN)));
    }

    private static boolean isOwn(String address, String url) {
        return WebAddresses.isWeb(address)
                && address.length() <= LONGEST
                && (!isFrontPage(address) || !WebAddresses.isWeb(url) || isFrontPage(url));
    }

    private static boolean isFrontPage(String address) {
        String bare = WebAddresses.bare(address);
        int slash = bare.indexOf('/');
        boolean asks = address.indexOf('?') >= 0;
        return !asks && (slash < 0 || slash == bare.length() - 1);
    }
}
