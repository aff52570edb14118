package dev.winnow.metadata;

import java.util.ArrayList;
import java.util.List;

/** Cuts the names out of the text of a byline: away go dates, places, sections and offices. */
final class BylineText {

    private static final List<String> SEPARATORS =
            List.of(" | ", " · ", " • ", " – ", " — ", " - ", " / ", " ・ ", " // ", " ∙ ");
    /** What stands after the names, lower case. */
    private static final List<String> ENDS = List.of(
            " | ",
            " · ",
            "· ",
            " • ",
            " - ",
            " – ",
            " — ",
            " ∙ ",
            " / ",
            " // ",
            " on ",
            " in ",
            " at ",
            " for ",
            " from ",
            " updated ",
            ", updated",
            " published ",
            "(",
            "@");

    private BylineText() {}

    /** The parts of a line that separators separate; labels such as {@code Updated:} are left out. */
    static List<String> parts(String line) {
        List<String> parts = List.of(line);
        for (String separator : SEPARATORS) {
            List<String> next = new ArrayList<>();
            parts.forEach(part -> Names.cut(part, separator, next));
            parts = next;
        }
        return parts.stream()
                .map(String::strip)
                .filter(part -> !names(part).endsWith(":"))
                .toList();
    }

    /** What stands before a date, a place and the like. */
    static String names(String text) {
        int end = text.length();
        String lower = Texts.lower(text);
        for (String mark : ENDS) {
            int at = lower.length() == text.length() ? lower.indexOf(mark) : -1;
            end = at > 0 ? Math.min(end, at) : end;
        }
        return beforeDate(text.substring(0, end));
    }

    /** The words before the first that is a number or a month. */
    private static String beforeDate(String text) {
        int end = 0;
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            int next = space < 0 ? text.length() : space;
            String word = text.substring(at, next);
            boolean dated = next + 1 < text.length() && Character.isDigit(text.charAt(next + 1));
            if (word.chars().anyMatch(Character::isDigit) || isMonth(word) && (end > 0 || dated)) {
                break;
            }
            end = next;
            at = next + 1;
        }
        return text.substring(0, end);
    }

    private static boolean isMonth(String word) {
        String letters = Texts.letters(word);
        return !letters.isEmpty() && Months.number(letters).isPresent();
    }

    /** {@code Ada Moss Tide Reporter} without what she is, as far as that can be told. */
    static String withoutOffice(String text) {
        int end = text.length();
        for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            if (People.isOffice(text.substring(space + 1, end)) && !People.isTeam(text)) {
                end = space;
            }
        }
        return text.substring(0, end);
    }
}
