package dev.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the first date in a text that was written for people, in the order of day, month and year that its language uses. */
final class PrintedDates {

    private static final int LONGEST = 300;

    /**
     * A run of letters or digits.
     *
     * @param text the run, lower case
     * @param number its value, −1 if it is no number
     * @param month the month that it names, 0 if none
     * @param mark the character after it
     */
    private record Token(String text, int number, int month, char mark) {

        boolean isYear() {
            return text.length() == 4 && number >= 1600 && number <= 2100;
        }

        boolean isDay() {
            return number >= 1 && number <= 31 && text.length() <= 2;
        }
    }

    private PrintedDates() {}

    /** That date in ISO 8601; numeric dates are read month first in American English. */
    static Optional<String> read(String text, String language) {
        List<Token> tokens = tokens(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        boolean monthFirst = language.equals("en") || language.startsWith("en-us") || language.isEmpty();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Optional<String> date = date(tokens.get(i), tokens.get(i + 1), tokens.get(i + 2), monthFirst)
                    .or(() -> Optional.empty());
            if (date.isPresent()) {
                return date;
            }
            if (i + 3 < tokens.size()
                    && isFiller(tokens.get(i + 1))
                    && tokens.get(i).isDay()) {
                date = longForm(tokens, i);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code 3 de mayo de 2024}. */
    private static Optional<String> longForm(List<Token> tokens, int i) {
        Token month = tokens.get(i + 2);
        int yearAt = i + 3 + (isFiller(tokens.get(i + 3)) && i + 4 < tokens.size() ? 1 : 0);
        Token year = tokens.get(yearAt);
        return month.month() > 0 && year.isYear()
                ? IsoDates.date(year.number(), month.month(), tokens.get(i).number())
                : Optional.empty();
    }

    private static boolean isFiller(Token token) {
        return token.text().equals("de")
                || token.text().equals("of")
                || token.text().equals("del");
    }

    private static Optional<String> date(Token a, Token b, Token c, boolean monthFirst) {
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
        return a.isDay() && b.isDay() && c.isYear() && a.mark() == b.mark() && "/.-".indexOf(a.mark()) >= 0
                ? numeric(a, b, c, monthFirst && a.mark() == '/')
                : Optional.empty();
    }

    private static Optional<String> numeric(Token a, Token b, Token year, boolean monthFirst) {
        boolean swapped = b.number() > 12 || monthFirst && a.number() <= 12;
        return swapped
                ? IsoDates.date(year.number(), a.number(), b.number())
                : IsoDates.date(year.number(), b.number(), a.number());
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
                tokens.add(token(word, end < text.length() ? text.charAt(end) : ' '));
            }
            i = Math.max(end, i + 1);
        }
        return withoutOrdinals(tokens);
    }

    private static int end(String text, int start) {
        int end = start;
        boolean digits = Character.isDigit(text.charAt(start));
        while (end < text.length()
                && (digits
                        ? Character.isDigit(text.charAt(end))
                        : Character.isLetter(text.charAt(end))
                                || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return end;
    }

    private static Token token(String word, char mark) {
        boolean digits = Character.isDigit(word.charAt(0));
        int number = digits && word.length() <= 4 ? Integer.parseInt(word) : -1;
        OptionalInt month = digits ? OptionalInt.empty() : Months.number(word);
        return new Token(word, number, month.orElse(0), mark);
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
