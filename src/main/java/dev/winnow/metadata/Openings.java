package dev.winnow.metadata;

import java.util.List;
import java.util.Set;

/** Knows what bylines open with: {@code By}, {@code Written by}, {@code Von}, {@code Autor:} and the like. */
final class Openings {

    /** Lower case; the longer first where one begins another. */
    private static final List<String> WORDS = List.of(
            "written by ",
            "posted by ",
            "published by ",
            "story by ",
            "words by ",
            "text by ",
            "contributors: ",
            "contributor: ",
            "author: ",
            "authors: ",
            "autor: ",
            "autorin: ",
            "auteur: ",
            "auteur : ",
            "by: ",
            "by ",
            "von: ",
            "autorin/autor ",
            "von ",
            "par ",
            "por ",
            "di ",
            "door ",
            "av ",
            "af ",
            "autor ",
            "автор: ",
            "автор ",
            "текст: ",
            "yazan: ",
            "oleh ",
            "text: ");

    /** Shorter ones, but {@code by}, are also parts of names: {@code Av Reed}, {@code Von der Heide}. */
    private static final int SURE = 5;

    /** What stands before a "by" that is not the first word. */
    private static final Set<String> WORKS = Set.of(
            "written",
            "posted",
            "published",
            "guide",
            "review",
            "story",
            "words",
            "text",
            "article",
            "report",
            "authored",
            "created",
            "submitted",
            "analysis",
            "opinion",
            "blog",
            "post",
            "started",
            "contributed",
            "column");

    /** Lines that open so name people who did something else. */
    private static final List<String> OTHERS = List.of(
            "edited by",
            "reviewed by",
            "medically reviewed",
            "expert reviewed",
            "fact checked",
            "fact-checked",
            "translated by",
            "updated by",
            "published by",
            "presented by",
            "powered by",
            "sponsored",
            "illustrat",
            "photo",
            "foto",
            "editor:",
            "editor :");

    private static final int LONGEST_DATE = 40;
    private static final int MOST_WORDS_BEFORE = 5;

    private Openings() {}

    /** Length of what a byline opens with, 0 if the text does not open as bylines do. */
    static int length(String text) {
        String lower = Texts.lower(text);
        if (lower.length() != text.length()) {
            return 0;
        }
        for (String opening : WORDS) {
            if (lower.startsWith(opening)) {
                return isSure(opening, text.substring(opening.length())) ? opening.length() : 0;
            }
        }
        return 0;
    }

    private static boolean isSure(String opening, String rest) {
        return opening.length() >= SURE
                || opening.startsWith("by")
                || Texts.words(rest) > 1 && !NameWords.isParticle(rest.substring(0, rest.indexOf(' ')));
    }

    static String without(String byline) {
        String text = byline.strip();
        return text.substring(length(text)).strip();
    }

    /** Where the names start that follow a "by": the first word, or behind a date or a kind of work; else −1. */
    static int end(String text) {
        int opening = length(text);
        if (opening > 0) {
            return opening;
        }
        String lower = Texts.lower(text);
        int by = lower.length() == text.length() ? lower.indexOf(" by ") : -1;
        return by > 0 && isBeforeBy(lower.substring(0, by)) ? by + 4 : -1;
    }

    private static boolean isBeforeBy(String before) {
        String word = before.substring(before.lastIndexOf(' ') + 1);
        boolean dated = before.length() <= LONGEST_DATE && before.chars().anyMatch(Character::isDigit);
        return dated || WORKS.contains(Texts.letters(word)) && Texts.words(before) <= MOST_WORDS_BEFORE;
    }

    /** {@code Edited by}, {@code Photos by} and the like. */
    static boolean isByOthers(String line) {
        String lower = Texts.lower(line);
        return OTHERS.stream().anyMatch(lower::startsWith);
    }

    /** {@code by:Ada}, {@code byAda} and {@code Ada MossPublished 2 May} with the space that is missing. */
    static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean colon = c == ':' && i + 1 < text.length() && endsWithBy(text, i);
            boolean glued = Character.isUpperCase(c) && endsWithBy(text, i) || startsDate(text, i);
            out.append(glued ? " " : "").append(colon ? ' ' : c);
        }
        return Texts.clean(out.toString());
    }

    private static boolean endsWithBy(String text, int end) {
        return end >= 2 && text.regionMatches(true, end - 2, "by", 0, 2) && (end == 2 || text.charAt(end - 3) == ' ');
    }

    private static boolean startsDate(String text, int at) {
        return at > 0
                && Character.isLowerCase(text.charAt(at - 1))
                && (text.startsWith("Published", at)
                        || text.startsWith("Updated", at)
                        || text.startsWith("Posted", at));
    }
}
