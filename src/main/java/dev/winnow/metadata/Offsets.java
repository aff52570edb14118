package dev.winnow.metadata;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the offset from UTC that follows a time, as a number or as the short name of a zone that has but one. */
final class Offsets {

    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("EDT", -4),
            Map.entry("EST", -5),
            Map.entry("CDT", -5),
            Map.entry("MDT", -6),
            Map.entry("MST", -7),
            Map.entry("PDT", -7),
            Map.entry("PST", -8),
            Map.entry("MEZ", 1),
            Map.entry("CET", 1),
            Map.entry("MESZ", 2),
            Map.entry("CEST", 2));

    private Offsets() {}

    /** The offset that the text starts with, blanks and an opening bracket aside. */
    static Optional<ZoneOffset> read(String rest) {
        String text = rest.strip();
        text = text.startsWith("(") ? text.substring(1) : text;
        if (!text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0) {
            return numeric(text);
        }
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        Integer hours = HOURS.get(text.substring(0, end).toUpperCase(Locale.ROOT));
        return hours == null ? Optional.empty() : Optional.of(ZoneOffset.ofHours(hours));
    }

    private static Optional<ZoneOffset> numeric(String text) {
        String digits = text.substring(1, Math.min(text.length(), 6)).replace(":", "");
        int length = Digits.are(digits, 0, 4) ? 4 : 2;
        int hours = Digits.number(digits, 0, 2);
        int minutes = length == 4 ? Digits.number(digits, 2, 4) : 0;
        if (hours > 17 || minutes > 59) {
            return Optional.empty();
        }
        int sign = text.charAt(0) == '-' ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
}
