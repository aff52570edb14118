package dev.winnow.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A day, and the time of day and its offset from UTC where the page gives them.
 *
 * @param date the day as the page gives it
 * @param time the time of day
 * @param offset the offset from UTC; empty where the time is or the page does not say
 */
public record PageDate(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    /**
     * Checks that only a time has an offset.
     *
     * @throws IllegalArgumentException if there is an offset and no time
     */
    public PageDate {
        if (offset.isPresent() && time.isEmpty()) {
            throw new IllegalArgumentException("an offset without a time");
        }
    }

    /** A day alone. */
    public static PageDate of(LocalDate date) {
        return new PageDate(date, Optional.empty(), Optional.empty());
    }

    /** A moment. */
    public static PageDate of(OffsetDateTime moment) {
        return new PageDate(moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment.getOffset()));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws DateTimeException if the text is of another form or there is no such day or time
     */
    public static PageDate parse(String text) {
        int t = text.indexOf('T');
        if (t < 0) {
            return of(LocalDate.parse(text));
        }
        LocalDate day = LocalDate.parse(text.substring(0, t));
        String rest = text.substring(t + 1);
        int end = offsetStart(rest);
        Optional<ZoneOffset> zone =
                end == rest.length() ? Optional.empty() : Optional.of(ZoneOffset.of(rest.substring(end)));
        return new PageDate(day, Optional.of(LocalTime.parse(rest.substring(0, end))), zone);
    }

    private static int offsetStart(String clock) {
        for (int i = 0; i < clock.length(); i++) {
            if ("Z+-".indexOf(clock.charAt(i)) >= 0) {
                return i;
            }
        }
        return clock.length();
    }

    /** The moment, where the page gives time and offset. */
    public Optional<OffsetDateTime> moment() {
        return time.flatMap(clock -> offset.map(zone -> OffsetDateTime.of(date, clock, zone)));
    }

    /** In ISO 8601: {@code 2024-05-03}, {@code 2024-05-03T09:30} or {@code 2024-05-03T09:30+02:00}. */
    @Override
    public String toString() {
        return date
                + time.map(clock -> "T" + clock).orElse("")
                + offset.map(ZoneOffset::toString).orElse("");
    }
}
