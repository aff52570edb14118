package dev.winnow.metadata;

import dev.winnow.document.PageDate;
import java.util.Optional;

/** Finds the date in an address: {@code /2024/05/03/}, {@code /2024-05-03-…}, {@code /20240503/}. */
final class UrlDates {

    private UrlDates() {}

    static Optional<PageDate> find(String url) {
        for (int at = url.indexOf('/'); at >= 0; at = url.indexOf('/', at + 1)) {
            Optional<PageDate> date = after(url, at + 1);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
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
