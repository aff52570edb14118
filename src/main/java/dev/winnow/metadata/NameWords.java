package dev.winnow.metadata;

import java.util.Arrays;
import java.util.Set;

/** Words that names hold, and words that show that a text is no name of a person. */
final class NameWords {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "el",
            "al", "bin", "bint", "ibn", "ben", "ter", "ten", "zu", "zur", "zum", "af", "av", "y", "e", "und");

    /** Offices, professions and bodies. */
    private static final Set<String> OFFICES = words(
            "former deputy leitende leitender editor editors editorial reporter reporters writer writers correspondent"
                    + " correspondents director manager"
                    + " expert experts officer president ceo cto founder cofounder specialist analyst contributor"
                    + " contributors columnist journalist producer photographer head chief senior staff team teams"
                    + " assistant author authors autor autorin autoren redaktion redakteur redakteurin redazione"
                    + " rédaction redacción redação redactie redaksi desk newsroom newsdesk agency agencies admin"
                    + " administrator moderator department office bureau inc llc ltd gmbh corporation company foundation"
                    + " association university college institute news magazine blog media group studio studios official"
                    + " consultant engineer advisor adviser lead redactora redactor periodista jurnalis reporterin"
                    + " community center centre council society press");

    private static final Set<String> TEAMS =
            words("team staff desk newsroom newsdesk editors redaktion redazione rédaction redacción");

    /** Words of pages and of their controls. */
    private static final Set<String> OTHERS = words(
            "read more comment comments share shares posted post posts published updated update written reviewed review"
                    + " reviews by min mins minute minutes ask question questions view views download subscribe contact"
                    + " about table contents content continue reply replies article articles home back guide photo"
                    + " photos image images picture credit courtesy source sources tag tags category categories topic"
                    + " topics discussion starter thread threads forum forums member members joined"
                    + " website page pages next previous search login log sign menu like likes follow following"
                    + " followers edit edited report print save quote visit learn start started get free now book"
                    + " schedule data product products service services pricing blog blogs the this your our my all"
                    + " new top best how what why when who which in on at for to of with from and or is are not no yes"
                    + " technology business health wellness education science sports politics world opinion culture"
                    + " travel food lifestyle entertainment finance marketing development design software security"
                    + " online digital video audio podcast transcript feed newsletter profile account settings language"
                    + " english monday tuesday wednesday thursday friday saturday sunday today yesterday ago last"
                    + " bio full related checked fact details insights key introducing call alert"
                    + " copyright rights reserved privacy policy terms");

    private NameWords() {}

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.split(" ")));
    }

    /** Whether that word stands inside names in lower case. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isTeam(String word) {
        return TEAMS.contains(plain(word));
    }

    static boolean isOffice(String word) {
        return OFFICES.contains(plain(word));
    }

    /** Whether that word is no part of a person's name. */
    static boolean isNone(String word) {
        String plain = plain(word);
        return OFFICES.contains(plain)
                || OTHERS.contains(plain)
                || Months.number(plain).isPresent() && plain.length() > 3;
    }

    private static String plain(String word) {
        return Texts.letters(word);
    }
}
