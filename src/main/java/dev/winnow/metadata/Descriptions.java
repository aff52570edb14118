package dev.winnow.metadata;

import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what the page says of itself in a sentence or two: JSON-LD of the article, Open Graph, the description of the page,
 * then those written for others; at last the first printed summary. One that only repeats title or site does not count, and
 * one longer than 1,000 characters only where there is no other, cut.
 */
final class Descriptions {

    private static final int LONGEST = 1_000;
    /** Of a printed summary; fewer are its label. */
    private static final int FEWEST_WORDS = 5;

    private static final List<String> META = List.of(
            "og:description",
            "description",
            "twitter:description",
            "dc.description",
            "dcterms.description",
            "dcterms.abstract",
            "sailthru.description",
            "parsely-description");

    private Descriptions() {}

    static Optional<Sourced<String>> find(Clues clues) {
        String title = Texts.letters(Texts.clean(clues.raw().title()));
        String site = Texts.letters(clues.site().orElse(""));
        List<Sourced<String>> told = told(clues)
                .map(text -> new Sourced<>(Texts.clean(text.value()), text.origin()))
                .filter(text -> says(Texts.letters(text.value()), title, site))
                .toList();
        return told.stream()
                .filter(text -> text.value().length() <= LONGEST)
                .findFirst()
                .or(() -> told.stream().findFirst().map(text -> new Sourced<>(cut(text.value()), text.origin())));
    }

    private static Stream<Sourced<String>> told(Clues clues) {
        return Stream.of(
                        clues
                                .jsonLd()
                                .ofArticle("description")
                                .map(text -> new Sourced<>(text, Origin.JSON_LD))
                                .stream(),
                        Metas.all(clues.raw(), META),
                        clues.jsonLd().ofPage("description").map(text -> new Sourced<>(text, Origin.JSON_LD)).stream(),
                        clues.texts(Role.SUMMARY)
                                .filter(text -> KeptBody.words(text) >= FEWEST_WORDS)
                                .limit(1)
                                .map(text -> new Sourced<>(text, Origin.LINES)))
                .flatMap(texts -> texts);
    }

    private static boolean says(String letters, String title, String site) {
        return !letters.isEmpty() && !letters.equals(title) && !letters.equals(site);
    }

    private static String cut(String text) {
        int blank = text.lastIndexOf(' ', LONGEST - 1);
        int end = blank > LONGEST / 2 ? blank : LONGEST - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }
}
