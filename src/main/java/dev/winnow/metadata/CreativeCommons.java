package dev.winnow.metadata;

import java.util.List;
import java.util.Optional;

/** Finds a Creative Commons licence in a text, by its address or its short name. */
final class CreativeCommons {

    private static final String SITE = "creativecommons.org/";
    private static final List<String> KINDS = List.of("licenses/", "publicdomain/");
    private static final List<String> NAMES = List.of("CC BY", "CC-BY", "CC0");
    private static final List<String> TERMS = List.of("-NC", "-ND", "-SA", " NC", " ND", " SA");

    private CreativeCommons() {}

    /** Its address, else its name, as written. */
    static Optional<String> in(String text) {
        return address(text).or(() -> name(text));
    }

    private static Optional<String> address(String text) {
        int site = text.indexOf(SITE);
        if (site < 0 || KINDS.stream().noneMatch(kind -> isNamed(text, site + SITE.length(), kind))) {
            return Optional.empty();
        }
        int start = site;
        while (start > 0 && isOfAddress(text.charAt(start - 1))) {
            start--;
        }
        int end = site;
        while (end < text.length() && isOfAddress(text.charAt(end))) {
            end++;
        }
        return Optional.of(text.substring(start, text.charAt(end - 1) == '.' ? end - 1 : end));
    }

    private static boolean isNamed(String text, int at, String kind) {
        int name = at + kind.length();
        return text.startsWith(kind, at) && name < text.length() && Character.isLetter(text.charAt(name));
    }

    private static boolean isOfAddress(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || ":/.-".indexOf(c) >= 0;
    }

    private static Optional<String> name(String text) {
        for (String name : NAMES) {
            int start = text.indexOf(name);
            int end = start + name.length();
            if (start >= 0 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return Optional.of(text.substring(start, version(text, terms(text, end))));
            }
        }
        return Optional.empty();
    }

    private static int terms(String text, int from) {
        int end = from;
        while (TERMS.contains(text.substring(end, Math.min(end + 3, text.length())))) {
            end += 3;
        }
        return end;
    }

    /** The end of a version such as 4.0, if one follows. */
    private static int version(String text, int from) {
        boolean follows = text.length() >= from + 4
                && text.charAt(from) == ' '
                && Digits.is(text.charAt(from + 1))
                && text.charAt(from + 2) == '.'
                && Digits.is(text.charAt(from + 3));
        return follows ? from + 4 : from;
    }
}
