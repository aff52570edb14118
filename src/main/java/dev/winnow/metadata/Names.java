package dev.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes bylines apart into names. */
final class Names {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;

    /** What a byline opens with, lower case; the longer first where one begins another. */
    private static final List<String> OPENINGS = List.of(
            "written by ",
            "posted by ",
            "published by ",
            "reviewed by ",
            "story by ",
            "words by ",
            "text by ",
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
            "de ",
            "text: ",
            "from ");

    private static final List<String> JOINTS = List.of(
            ", and ", ", und ", ", et ", ", & ", ", ", " and ", " & ", " und ", " et ", " y ", " e ", " en ", " och ",
            " og ", " i ", " и ", "、", ";", " | ", " / ", "，", " with ");

    /** Parts that are no names. */
    private static final Set<String> NO_NAMES = Set.of(
            "admin",
            "administrator",
            "editor",
            "staff",
            "webmaster",
            "guest",
            "author",
            "unknown",
            "null",
            "none",
            "anonymous",
            "undefined",
            "by",
            "phd",
            "ph.d.",
            "md",
            "m.d.",
            "rd",
            "ms",
            "rn",
            "dr",
            "mba",
            "jr.",
            "jr",
            "cpa",
            "esq.",
            "editors",
            "user",
            "wordpress",
            "root",
            "default",
            "contributor",
            "super user",
            "superuser");

    private Names() {}

    /** The parts of a byline, its opening taken off. */
    static List<String> split(String byline) {
        List<String> parts = new ArrayList<>();
        parts.add(withoutOpening(byline));
        for (String joint : JOINTS) {
            List<String> next = new ArrayList<>();
            for (String part : parts) {
                cut(part, joint, next);
            }
            parts = next;
        }
        parts.replaceAll(Names::trim);
        return withDegrees(parts);
    }

    /** {@code Ada Moss, PhD} is one name. */
    private static List<String> withDegrees(List<String> parts) {
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            int last = names.size() - 1;
            if (last >= 0 && isDegree(part) && isPerson(names.get(last))) {
                names.set(last, names.get(last) + ", " + part);
            } else {
                names.add(part);
            }
        }
        return names;
    }

    private static boolean isDegree(String part) {
        String letters = part.replace(".", "");
        return letters.length() >= 2
                && letters.length() <= 5
                && Character.isUpperCase(letters.charAt(0))
                && Character.isUpperCase(letters.charAt(letters.length() - 1))
                && Texts.words(part) == 1;
    }

    private static void cut(String text, String joint, List<String> out) {
        int start = 0;
        for (int at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, start)) {
            out.add(text.substring(start, at));
            start = at + joint.length();
        }
        out.add(text.substring(start));
    }

    private static String withoutOpening(String byline) {
        String text = byline.strip();
        for (String opening : OPENINGS) {
            if (Texts.lower(text).startsWith(opening) && !opening.equals("de ") && !opening.equals("di ")) {
                return text.substring(opening.length()).strip();
            }
        }
        return text;
    }

    private static String trim(String part) {
        String text = withoutOpening(part);
        int bracket = text.indexOf('(');
        if (bracket >= 0) {
            text = text.substring(0, bracket);
        }
        int end = text.length();
        while (end > 0 && " .,;:|-–·•".indexOf(text.charAt(end - 1)) >= 0 && !isInitial(text, end)) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean isInitial(String text, int end) {
        return text.charAt(end - 1) == '.' && end >= 2 && Character.isLetter(text.charAt(end - 2));
    }

    /** Whether a part of a byline can be a name. */
    static boolean isName(String part) {
        if (part.length() < 2 || part.length() > LONGEST || Texts.words(part) > MOST_WORDS) {
            return false;
        }
        String lower = Texts.lower(part);
        return !NO_NAMES.contains(lower)
                && !lower.startsWith("http")
                && !lower.startsWith("www.")
                && part.indexOf('@') < 0
                && part.indexOf('/') == part.lastIndexOf('/')
                && part.indexOf('{') < 0
                && hasLetters(part);
    }

    private static boolean hasLetters(String part) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < part.length(); i++) {
            letters += Character.isLetter(part.charAt(i)) ? 1 : 0;
            digits += Character.isDigit(part.charAt(i)) ? 1 : 0;
        }
        return letters >= 2 && digits * 2 < letters;
    }

    /** Whether a text opens as bylines do. */
    static boolean opensByline(String text) {
        String lower = Texts.lower(text);
        return OPENINGS.stream().anyMatch(opening -> opening.length() > 3 && lower.startsWith(opening))
                || lower.startsWith("by ");
    }

    /** Whether it looks like the name of a person: two to four words that begin with capitals. */
    static boolean isPerson(String text) {
        int words = Texts.words(text);
        if (words < 2 || words > 4 + (text.indexOf(',') > 0 ? 4 : 0) || text.length() > 60) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean start = i == 0 || text.charAt(i - 1) == ' ';
            if (Character.isDigit(c) || start && Character.isLowerCase(c) || "!?:;|/".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
