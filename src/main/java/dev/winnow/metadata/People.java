package dev.winnow.metadata;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** Tells names of people from names of other things. */
final class People {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_SHORT = 4;
    private static final String NO_LETTERS = "!?:;|/@#_+*=<>[]{}%&$\\→»«•·…";

    private People() {}

    /** Whether it looks like the name of a person: two to five words that begin with capitals, or particles. */
    static boolean isPerson(String text) {
        if (isShortName(text)) {
            return true;
        }
        int comma = text.indexOf(',');
        if (text.length() > LONGEST
                || comma > 0 && !Names.isDegree(text.substring(comma + 1).strip())) {
            return false;
        }
        String[] words = (comma > 0 ? text.substring(0, comma) : text).split(" ", MOST_WORDS + 1);
        int capitals = 0;
        for (String word : words) {
            if (!NameWords.isParticle(word)) {
                if (!isWord(word) || NameWords.isNone(word)) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals >= 2 && words.length <= MOST_WORDS;
    }

    /** Two to four Chinese or Korean characters, as whole names have there. */
    private static boolean isShortName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_SHORT
                && text.chars().mapToObj(UnicodeScript::of).allMatch(People::isOfShortNames);
    }

    private static boolean isOfShortNames(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
    }

    /** Begins with a capital, or with a letter of a script that has none; no digits and signs. */
    static boolean isWord(String word) {
        if (word.isEmpty() || Character.isLowerCase(word.charAt(0))) {
            return false;
        }
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || NO_LETTERS.indexOf(c) >= 0) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    /** One word that can be a first name. */
    static boolean isFirstName(String name) {
        return name.length() > 1 && name.indexOf(' ') < 0 && isWord(name) && !NameWords.isNone(name);
    }

    /** One word in capitals, as agencies are named. */
    static boolean isAbbreviation(String text) {
        return text.length() <= 5 && text.chars().allMatch(Character::isUpperCase);
    }

    /** Whether it names a team: {@code Harbour Staff}. */
    static boolean isTeam(String text) {
        int words = Texts.words(text);
        boolean named = NameWords.isTeam(text.substring(text.lastIndexOf(' ') + 1)) || text.startsWith("Team ");
        return words >= 2 && words <= 4 && named;
    }

    /** Whether it names an office, a team or an organisation and not a person. */
    static boolean isOffice(String text) {
        for (String word : text.split(" ", 12)) {
            if (NameWords.isOffice(word)) {
                return true;
            }
        }
        return false;
    }

    /** The people among those. Of {@code Ada Moss, TIDE NEWS}, what is all capitals beside a name that is not is none. */
    static List<String> among(List<String> names) {
        List<String> people = names.stream().filter(People::isPerson).toList();
        List<String> mixed = people.stream().filter(name -> !isShouted(name)).toList();
        return mixed.isEmpty() ? people : mixed;
    }

    private static boolean isShouted(String name) {
        String word = name.substring(0, Math.max(0, name.indexOf(' ')));
        return word.length() > 1
                && word.indexOf('.') < 0
                && word.chars().anyMatch(Character::isUpperCase)
                && word.chars().noneMatch(Character::isLowerCase);
    }
}
