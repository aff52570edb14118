package dev.winnow.metadata;

import dev.winnow.document.PageDate;
import java.util.Optional;

/**
 * Finds the date in an address: {@code /2024/05/03/}, {@code /2024-05-03-…}, {@code /20240503/}, else in a number that opens
 * with day and time, such as {@code /A2024050310200001}.
 */
final class UrlDates {

    private static final int STAMP = 12;

    private UrlDates() {}

    static Optional<PageDate> find(String url) {
        for (int at = url.indexOf('/'); at >= 0; at = url.indexOf('/', at + 1)) {
            Optional<PageDate> date = after(url, at + 1);
            if (date.isPresent()) {
                return date;
            }
        }
        return stamped(url);
    }

    private static Optional<PageDate> stamped(String url) {
        int start = 0;
        for (int i = 0; i <= url.length(); i++) {
            boolean digit = i < url.length() && url.charAt(i) >= '0' && url.charAt(i) <= '9';
            if (!digit) {
                Optional<PageDate> date =
                        i - start >= STAMP ? stamp(url.substring(start, start + STAMP)) : Optional.empty();
                if (date.isPresent()) {
                    return date;
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    /** Day, hour and minute in twelve digits of our century; times of such numbers are seldom those of publication. */
    private static Optional<PageDate> stamp(String digits) {
        int hour = Integer.parseInt(digits.substring(8, 10));
        int minute = Integer.parseInt(digits.substring(10));
        boolean clock = digits.startsWith("20") && hour < 24 && minute < 60;
        return clock ? IsoDates.read(digits.substring(0, 8)) : Optional.empty();
    }

    private static Optional<PageDate> after(String url, int start) {
        int end = start;
        while (end < url.length() && end < start + 10 && isPart(url.charAt(end))) {
            end++;
        }
        String part = url.substring(start, end);
        boolean spelled = part.length() == 10
                && !Character.isDigit(part.charAt(4))
                && (end == url.length() || !Character.isDigit(url.charAt(end)));
        boolean packed = part.length() == 8 || part.length() == 9 && !Character.isDigit(part.charAt(8));
        if (spelled) {
            return IsoDates.read(part);
        }
        return packed ? IsoDates.read(part.substring(0, 8)) : Optional.empty();
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9' || c == '/' || c == '-';
    }
}
