package dev.winnow.metadata;

import dev.winnow.document.PageDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the first date in a text that was written for people, in the order of day, month and year that its language uses,
 * and the time of day that follows it.
 */
final class PrintedDates {

    private static final int LONGEST = 300;

    /**
     * A run of letters or digits.
     *
     * @param text the run, lower case
     * @param number its value, −1 if it is no number
     * @param month the month that it names, 0 if none
     * @param mark the character after it
     * @param end where it ends in the text
     */
    private record Token(String text, int number, int month, char mark, int end) {

        boolean isYear() {
            return text.length() == 4 && number >= 1600 && number <= 2100;
        }

        /** The year of this century that two digits are short for, the number itself if it is a whole year. */
        int year() {
            return text.length() == 2 ? 2000 + number : number;
        }

        boolean isShortYear() {
            return text.length() == 2 && number >= 0 && number < 50;
        }

        boolean isDay() {
            return number >= 1 && number <= 31 && text.length() <= 2;
        }
    }

    private PrintedDates() {}

    /** That date and time; numeric dates are read month first where {@code monthFirst}. */
    static Optional<PageDate> read(String text, boolean monthFirst) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Token> tokens = tokens(start);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            int last = lastOfLongForm(tokens, i);
            Optional<PageDate> date = last > 0
                    ? IsoDates.date(
                            tokens.get(last).number(),
                            tokens.get(i + 2).month(),
                            tokens.get(i).number())
                    : date(tokens.get(i), tokens.get(i + 1), tokens.get(i + 2), monthFirst);
            int end = tokens.get(last > 0 ? last : i + 2).end();
            if (date.isPresent()) {
                return date.map(day -> PrintedTimes.after(day, start, end));
            }
        }
        return Optional.empty();
    }

    /** Index of the year in {@code 3 de mayo de 2024}, which starts at this index; 0 if it does not. */
    private static int lastOfLongForm(List<Token> tokens, int i) {
        if (i + 3 >= tokens.size() || !tokens.get(i).isDay() || !isFiller(tokens.get(i + 1))) {
            return 0;
        }
        int year = i + 3 + (isFiller(tokens.get(i + 3)) && i + 4 < tokens.size() ? 1 : 0);
        return tokens.get(i + 2).month() > 0 && tokens.get(year).isYear() ? year : 0;
    }

    private static boolean isFiller(Token token) {
        return token.text().equals("de")
                || token.text().equals("of")
                || token.text().equals("del");
    }

    private static Optional<PageDate> date(Token a, Token b, Token c, boolean monthFirst) {
        if (a.month() > 0 && b.isDay() && c.isYear()) {
            return IsoDates.date(c.number(), a.month(), b.number());
        }
        if (a.isDay() && b.month() > 0 && c.isYear()) {
            return IsoDates.date(c.number(), b.month(), a.number());
        }
        if (a.isYear() && b.month() > 0 && c.isDay()) {
            return IsoDates.date(a.number(), b.month(), c.number());
        }
        if (a.isYear() && b.isDay() && c.isDay() && isDateMark(a.mark())) {
            return IsoDates.date(a.number(), b.number(), c.number());
        }
        boolean year = c.isYear() || c.isShortYear() && a.mark() != '-' && isEnd(c.mark());
        return a.isDay() && b.isDay() && year && a.mark() == b.mark() && "/.-".indexOf(a.mark()) >= 0
                ? numeric(a, b, c, monthFirst && a.mark() == '/')
                : Optional.empty();
    }

    private static Optional<PageDate> numeric(Token a, Token b, Token year, boolean monthFirst) {
        boolean swapped = b.number() > 12 || monthFirst && a.number() <= 12;
        return swapped
                ? IsoDates.date(year.year(), a.number(), b.number())
                : IsoDates.date(year.year(), b.number(), a.number());
    }

    /** Whether no further part of a number follows, as in a version or an address. */
    private static boolean isEnd(char mark) {
        return mark != '.' && mark != '/' && mark != '-' && mark != ':';
    }

    private static boolean isDateMark(char mark) {
        return "-/.年년".indexOf(mark) >= 0;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            if (end > i) {
                String word = Texts.lower(text.substring(i, end));
                tokens.add(token(word, end < text.length() ? text.charAt(end) : ' ', end));
            }
            i = Math.max(end, i + 1);
        }
        return withoutOrdinals(tokens);
    }

    /** The end of a run of digits, or of letters up to a capital after a small one: {@code UpdatedMay} is two words. */
    private static int end(String text, int start) {
        int end = start;
        boolean digits = Character.isDigit(text.charAt(start));
        while (end < text.length() && (digits ? Character.isDigit(text.charAt(end)) : isOfWord(text, start, end))) {
            end++;
        }
        return isYearWithHour(text, start, end) ? start + 4 : end;
    }

    /** A year that a time of day was glued to: {@code 202410:20}. */
    private static boolean isYearWithHour(String text, int start, int end) {
        boolean glued = (end - start == 5 || end - start == 6) && text.startsWith(":", end);
        return glued && (text.startsWith("20", start) || text.startsWith("19", start));
    }

    private static boolean isOfWord(String text, int start, int at) {
        char c = text.charAt(at);
        boolean glued = at > start && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1));
        return Character.isLetter(c) && !glued || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Token token(String word, char mark, int end) {
        boolean digits = Character.isDigit(word.charAt(0));
        int number = digits && word.length() <= 4 ? Integer.parseInt(word) : -1;
        OptionalInt month = digits ? OptionalInt.empty() : Months.number(word);
        return new Token(word, number, month.orElse(0), mark, end);
    }

    /** {@code 3rd May} and {@code 2024年5月3日} read like {@code 3 May} and {@code 2024 5 3}. */
    private static List<Token> withoutOrdinals(List<Token> tokens) {
        tokens.removeIf(token -> switch (token.text()) {
            case "st", "nd", "rd", "th", "er", "年", "月", "日", "년", "월", "일", "г" -> true;
            default -> false;
        });
        return tokens;
    }
}
