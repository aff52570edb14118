package dev.winnow.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Reads dates that were written for machines: ISO 8601 in its many dialects, and epoch times. */
final class IsoDates {

    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2100;

    private IsoDates() {}

    /** The date, or date and time with its offset if there is one, in ISO 8601. */
    static Optional<String> read(String value) {
        String text = value.strip();
        if (isDigits(text, 0, text.length())) {
            return ofNumber(text);
        }
        if (text.length() < 10 || !isDashed(text)) {
            return Optional.empty();
        }
        return date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .map(day -> day + time(text.substring(10)));
    }

    /** That day in ISO 8601, if it exists and is near enough to our time. */
    static Optional<String> date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day
        }
    }

    private static boolean isDashed(String text) {
        return isDigits(text, 0, 4)
                && isDigits(text, 5, 7)
                && isDigits(text, 8, 10)
                && "-/.".indexOf(text.charAt(4)) >= 0
                && text.charAt(7) == text.charAt(4)
                && (text.length() == 10 || !Character.isDigit(text.charAt(10)));
    }

    private static Optional<String> ofNumber(String digits) {
        return switch (digits.length()) {
            case 8 -> date(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
            case 14 ->
                date(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8))
                        .map(day -> day + clock(digits.substring(8)));
            case 10 -> Optional.of(instant(Long.parseLong(digits)));
            case 13 -> Optional.of(instant(Long.parseLong(digits) / 1000));
            default -> Optional.empty();
        };
    }

    private static String instant(long seconds) {
        return Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toString();
    }

    private static String clock(String digits) {
        return "T" + digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + digits.substring(4);
    }

    /** The time that follows a date, with its offset; empty if none is written. */
    private static String time(String rest) {
        String text = rest.startsWith("T") || rest.startsWith("t") ? rest.substring(1) : rest.strip();
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ":.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String clock = text.substring(0, end);
        if (clock.length() < 5 || clock.charAt(2) != ':' || number(clock, 0, 2) > 23 || number(clock, 3, 5) > 59) {
            return "";
        }
        return "T" + clock + offset(text.substring(end).strip().toUpperCase(Locale.ROOT));
    }

    private static String offset(String text) {
        if (text.startsWith("Z") || text.startsWith("UTC") || text.startsWith("GMT")) {
            return "Z";
        }
        if (text.length() >= 5 && "+-".indexOf(text.charAt(0)) >= 0) {
            String digits = text.substring(1).replace(":", "");
            if (digits.length() >= 4 && isDigits(digits, 0, 4)) {
                return text.charAt(0) + digits.substring(0, 2) + ":" + digits.substring(2, 4);
            }
        }
        return "";
    }

    private static boolean isDigits(String text, int start, int end) {
        if (end <= start || text.length() < end) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        return isDigits(text, start, end) ? Integer.parseInt(text.substring(start, end)) : 99;
    }
}
