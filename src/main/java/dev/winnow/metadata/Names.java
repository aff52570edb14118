package dev.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes bylines apart into names. */
final class Names {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;

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
            "name",
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
        parts.add(Openings.without(byline));
        for (String joint : JOINTS) {
            List<String> next = new ArrayList<>();
            for (String part : parts) {
                cut(part, joint, next);
            }
            parts = next;
        }
        parts.replaceAll(Names::trim);
        parts.replaceAll(Names::withoutBody);
        return withDegrees(parts);
    }

    /** {@code Ada Moss, PhD} is one name. */
    private static List<String> withDegrees(List<String> parts) {
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            int last = names.size() - 1;
            if (last >= 0 && isDegree(part) && People.isPerson(names.get(last))) {
                names.set(last, names.get(last) + ", " + part);
            } else {
                names.add(part);
            }
        }
        return names;
    }

    /** Letters behind a name: {@code PhD}, {@code M.D.}. */
    static boolean isDegree(String part) {
        String letters = part.replace(".", "");
        return letters.length() >= 2
                && letters.length() <= 5
                && Character.isUpperCase(letters.charAt(0))
                && Character.isUpperCase(letters.charAt(letters.length() - 1))
                && Texts.words(part) == 1;
    }

    /** Adds the parts of a text between those marks. */
    static void cut(String text, String joint, List<String> out) {
        int start = 0;
        for (int at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, start)) {
            out.add(text.substring(start, at));
            start = at + joint.length();
        }
        out.add(text.substring(start));
    }

    private static String trim(String part) {
        String text = Openings.without(part);
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

    /** {@code Ada Moss The Harbour Gazette} without the paper. */
    private static String withoutBody(String part) {
        int the = part.indexOf(" The ");
        return the > 0 && People.isPerson(part.substring(0, the)) ? part.substring(0, the) : part;
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
        return part.chars().filter(Character::isLetter).limit(2).count() == 2;
    }
}
