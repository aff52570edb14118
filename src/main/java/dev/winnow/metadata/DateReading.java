package dev.winnow.metadata;

import dev.winnow.document.PageDate;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates the way the page's language and country write them.
 *
 * @param monthFirst whether {@code 05/03/2024} is a day in May
 */
record DateReading(boolean monthFirst) {

    /** Ends of hosts that have two letters and yet tell of no country that writes the day first. */
    private static final Set<String> ANYWHERE =
            Set.of("us", "ph", "io", "co", "ai", "tv", "me", "fm", "gg", "ly", "to");

    static DateReading of(Clues clues) {
        String language = Texts.lower(Languages.find(clues).orElse(""));
        String host = clues.page().host();
        String end = host.substring(host.lastIndexOf('.') + 1);
        boolean abroad = end.length() == 2 && !ANYWHERE.contains(end);
        return new DateReading(
                language.startsWith("en-us") || !abroad && (language.equals("en") || language.isEmpty()));
    }

    /** The first date in the text, written for machines or for people. */
    Optional<PageDate> date(String text) {
        return IsoDates.read(text).or(() -> printed(text));
    }

    /** The first date in the text, written for people. */
    Optional<PageDate> printed(String text) {
        return PrintedDates.read(text, monthFirst);
    }
}
