package dev.winnow.metadata;

import dev.winnow.document.PageDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Finds the time of day that is printed right after a date: {@code at 10:20 am EDT}, {@code , 14.07 Uhr}, {@code à 9h30}. */
final class PrintedTimes {

    /** What may stand between date and time. */
    private static final Set<String> LINKS =
            Set.of("at", "um", "à", "a", "las", "às", "ore", "alle", "kl", "klo", "om", "o", "в", "t", "г");

    private PrintedTimes() {}

    /** The date with the time that the text has from {@code start} on, if it has one there. */
    static PageDate after(PageDate date, String text, int start) {
        int at = skipLinks(text, start);
        int mark = digitsEnd(text, at);
        if (mark == at || mark > at + 2 || mark >= text.length() || ":.h".indexOf(text.charAt(mark)) < 0) {
            return date;
        }
        int end = mark + 3;
        boolean complete = Digits.are(text, mark + 1, end) && digitsEnd(text, end) == end;
        int hour = Digits.number(text, at, mark);
        int minute = complete ? Digits.number(text, mark + 1, end) : 99;
        if (!complete || hour > 23 || minute > 59 || text.charAt(mark) == '.' && isDate(text, end)) {
            return date;
        }
        int second = 0;
        if (text.startsWith(":", end) && Digits.number(text, end + 1, end + 3) < 60) {
            second = Digits.number(text, end + 1, end + 3);
            end += 3;
        }
        return with(date, LocalTime.of(hour, minute, second), text.substring(end, Math.min(text.length(), end + 20)));
    }

    private static PageDate with(PageDate date, LocalTime clock, String rest) {
        String lower = Texts.lower(rest.strip()).replace(".", "");
        boolean afternoon = lower.startsWith("pm");
        boolean half = afternoon || lower.startsWith("am");
        if (half && (clock.getHour() > 12 || clock.getHour() == 0)) {
            half = false;
        }
        LocalTime time = half ? clock.withHour(clock.getHour() % 12 + (afternoon ? 12 : 0)) : clock;
        String zone = lower.startsWith("am") || afternoon ? lower.substring(2) : lower;
        boolean range = zone.strip().startsWith("-");
        return new PageDate(date.date(), Optional.of(time), range ? Optional.empty() : Offsets.read(zone));
    }

    private static boolean isDate(String text, int end) {
        return end < text.length() && text.charAt(end) == '.' && Digits.are(text, end + 1, end + 2);
    }

    private static int skipLinks(String text, int start) {
        int at = start;
        for (int words = 0; words < 3; words++) {
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && at < start + 12) {
                at++;
            }
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == at || !LINKS.contains(Texts.lower(text.substring(at, Math.min(end, at + 5))))) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
