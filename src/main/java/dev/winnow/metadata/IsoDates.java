package dev.winnow.metadata;

import dev.winnow.document.PageDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads dates that were written for machines: ISO 8601 in its many dialects, and epoch times. */
final class IsoDates {

    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2100;

    /** In 1990 and in 2033. */
    private static final long EPOCH_FROM = 631_152_000;

    private static final long EPOCH_TO = 2_000_000_000;

    private IsoDates() {}

    /** The date, or date and time with its offset if there is one. */
    static Optional<PageDate> read(String value) {
        String text = value.strip();
        if (Digits.only(text)) {
            return ofNumber(text);
        }
        if (text.length() < 10 || !isDashed(text)) {
            return Optional.empty();
        }
        return day(Digits.number(text, 0, 4), Digits.number(text, 5, 7), Digits.number(text, 8, 10))
                .map(day -> withTime(day, text.substring(10)));
    }

    /** That day, if it exists and is near enough to our time. */
    static Optional<PageDate> date(int year, int month, int day) {
        return day(year, month, day).map(PageDate::of);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day
        }
    }

    private static boolean isDashed(String text) {
        return Digits.are(text, 0, 4)
                && Digits.are(text, 5, 7)
                && Digits.are(text, 8, 10)
                && "-/.".indexOf(text.charAt(4)) >= 0
                && text.charAt(7) == text.charAt(4)
                && (text.length() == 10 || !Character.isDigit(text.charAt(10)));
    }

    private static Optional<PageDate> ofNumber(String digits) {
        return switch (digits.length()) {
            case 8 -> packed(digits).map(PageDate::of);
            case 14 -> packed(digits).map(day -> withTime(day, "T" + colons(digits.substring(8))));
            case 10 -> epoch(Long.parseLong(digits));
            case 13 -> epoch(Long.parseLong(digits) / 1000);
            default -> Optional.empty();
        };
    }

    /** A time of the web; other numbers of that length are telephones and identifiers. */
    private static Optional<PageDate> epoch(long seconds) {
        return seconds > EPOCH_FROM && seconds < EPOCH_TO ? Optional.of(instant(seconds)) : Optional.empty();
    }

    private static Optional<LocalDate> packed(String digits) {
        return day(Digits.number(digits, 0, 4), Digits.number(digits, 4, 6), Digits.number(digits, 6, 8));
    }

    private static String colons(String digits) {
        return digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + digits.substring(4);
    }

    private static PageDate instant(long seconds) {
        return PageDate.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }

    private static PageDate withTime(LocalDate day, String rest) {
        String text = rest.startsWith("T") || rest.startsWith("t") ? rest.substring(1) : rest.strip();
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ":.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        Optional<LocalTime> time = time(text.substring(0, end));
        return new PageDate(day, time, time.isEmpty() ? Optional.empty() : Offsets.read(text.substring(end)));
    }

    private static Optional<LocalTime> time(String clock) {
        if (clock.length() < 5 || clock.charAt(2) != ':') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(clock));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such time: the day still stands
        }
    }
}
