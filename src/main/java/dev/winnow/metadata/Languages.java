package dev.winnow.metadata;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Origin;
import dev.winnow.language.LanguageGuess;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the language that the piece is written in: by its text, else by what the page declares. */
final class Languages {

    private static final List<String> META =
            List.of("content-language", "og:locale", "language", "dc.language", "inlanguage");

    /** Tags that are out of use, or of a language that goes by several names; both of a pair count as the same. */
    private static final Map<String, Set<String>> KIN = Map.ofEntries(
            Map.entry("no", Set.of("nb", "nn")),
            Map.entry("nb", Set.of("no")),
            Map.entry("nn", Set.of("no")),
            Map.entry("iw", Set.of("he")),
            Map.entry("in", Set.of("id")),
            Map.entry("ji", Set.of("yi")),
            Map.entry("fil", Set.of("tl")),
            Map.entry("sh", Set.of("hr", "sr", "bs")),
            Map.entry("cnr", Set.of("sr", "bs", "hr")),
            Map.entry("mo", Set.of("ro")),
            Map.entry("kmr", Set.of("ku")),
            Map.entry("yue", Set.of("zh")),
            Map.entry("cmn", Set.of("zh")));

    /** Countries that are declared for their languages. */
    private static final Set<String> COUNTRIES = Set.of("cn", "cz", "dk", "gr", "jp", "kr", "se", "ua");

    /** Letters of a text that are needed to contradict what the page declares. */
    private static final int ENOUGH = 150;

    private Languages() {}

    /** As a BCP 47 tag: the declared one, else that of the text. */
    static Optional<String> find(Clues clues) {
        return declared(clues).map(Sourced::value).or(() -> guess(clues).map(LanguageGuess::tag));
    }

    /** The language that the page declares. */
    static Optional<Sourced<String>> declared(Clues clues) {
        return sourced(clues.raw().language(), Origin.LANG_ATTRIBUTE)
                .or(() -> META.stream()
                        .flatMap(name ->
                                clues.raw().meta(name).stream().flatMap(value -> sourced(value, origin(name)).stream()))
                        .findFirst())
                .or(() -> clues.jsonLd().ofArticle("inLanguage").flatMap(value -> sourced(value, Origin.JSON_LD)));
    }

    /**
     * The language that the piece is written in. What the page declares is often said of another page or of none, but is more
     * exact where it is right.
     */
    static Optional<Sourced<String>> written(Clues clues, Optional<Sourced<String>> declared) {
        return guess(clues)
                .filter(guess -> declared.isEmpty()
                        || contradicts(guess, primary(declared.get().value())))
                .map(guess -> new Sourced<>(guess.tag(), Origin.TEXT))
                .or(() -> declared);
    }

    private static Optional<LanguageGuess> guess(Clues clues) {
        return LanguageGuess.of(clues.lines().stream()
                .filter(LabelledLine::kept)
                .map(LabelledLine::text)
                .toList());
    }

    /** Whether the text is not in the declared language; it cannot tell of languages that are never guessed. */
    private static boolean contradicts(LanguageGuess guess, String declared) {
        boolean known = KIN.containsKey(declared) || COUNTRIES.contains(declared) || LanguageGuess.knows(declared);
        return known
                && guess.letters() >= ENOUGH
                && !isSame(declared, primary(guess.tag()))
                && guess.close().stream().noneMatch(tag -> isSame(declared, primary(tag)));
    }

    private static boolean isSame(String declared, String other) {
        return declared.equals(other) || KIN.getOrDefault(declared, Set.of()).contains(other);
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return Texts.lower(dash < 0 ? tag : tag.substring(0, dash));
    }

    private static Origin origin(String meta) {
        return meta.startsWith("og:") ? Origin.OPEN_GRAPH : Origin.META;
    }

    private static Optional<Sourced<String>> sourced(String value, Origin origin) {
        return tag(value).map(tag -> new Sourced<>(tag, origin));
    }

    private static Optional<String> tag(String value) {
        String first = value.strip();
        int comma = first.indexOf(',');
        String tag = (comma < 0 ? first : first.substring(0, comma)).strip().replace('_', '-');
        return isTag(tag) ? Optional.of(tag) : Optional.empty();
    }

    private static boolean isTag(String tag) {
        int dash = tag.indexOf('-');
        int primary = dash < 0 ? tag.length() : dash;
        if (primary < 2 || primary > 3 || tag.length() > 35) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            char c = Character.toLowerCase(tag.charAt(i));
            if (!(c >= 'a' && c <= 'z' || i > primary && (c == '-' || c >= '0' && c <= '9') || i == primary)) {
                return false;
            }
        }
        return true;
    }
}
