package dev.winnow.packs;

import dev.winnow.document.CleanPage;
import dev.winnow.document.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The match rates of a pack on its test pages, HTML and text apart, as they are recorded beside it in
 * {@code NAME.rates.json}. Only pages of the present layout count: older ones do not change any more.
 *
 * @param pack name of the pack
 * @param rates by what the pages are, for kinds that the pack has test pages of
 */
public record PackRates(String pack, Map<Page.Kind, Rates> rates) {

    /** Copies the map. */
    public PackRates {
        rates = Collections.unmodifiableMap(rates.isEmpty() ? new EnumMap<>(Page.Kind.class) : new EnumMap<>(rates));
    }

    /** The rates on the pages of these results, all of one pack. */
    public static PackRates of(PackFile file, List<TestResult> results) {
        Map<Page.Kind, Rates> rates = new EnumMap<>(Page.Kind.class);
        for (Page.Kind kind : Page.Kind.values()) {
            List<CleanPage> pages = results.stream()
                    .flatMap(result -> result.page().stream())
                    .filter(page -> page.kind() == kind && isPresent(page))
                    .toList();
            if (!pages.isEmpty()) {
                rates.put(kind, Rates.of(file.pack(), kind, pages));
            }
        }
        return new PackRates(file.pack().name(), rates);
    }

    private static boolean isPresent(CleanPage page) {
        return page.pack().filter(use -> use.matches().until().isEmpty()).isPresent();
    }

    /** Where the rates of a pack are recorded. */
    public static Path place(PackFile file) {
        return file.file().resolveSibling(file.pack().name() + ".rates.json");
    }

    /**
     * The recorded rates of a pack; empty where none are.
     *
     * @throws IOException if they cannot be read
     */
    public static Optional<PackRates> read(PackFile file) throws IOException {
        Path place = place(file);
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        Map<Page.Kind, Rates> rates = RatesJson.read(Files.readString(place));
        if (rates.isEmpty()) {
            throw new IOException(place + ": no match rates; record them again");
        }
        return Optional.of(new PackRates(file.pack().name(), rates));
    }

    /** The rates as they are recorded. */
    public String toJson() {
        return RatesJson.write(this);
    }
}
