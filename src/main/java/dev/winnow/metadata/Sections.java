package dev.winnow.metadata;

import dev.winnow.document.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the part of the site that the piece stands in: {@code article:section}, which is one, before {@code articleSection}
 * of JSON-LD, which may be several, before other meta elements; at last the last of the breadcrumbs that is not the page.
 */
final class Sections {

    private static final int LONGEST = 80;
    private static final List<String> OPEN_GRAPH = List.of("article:section", "og:article:section", "og:section");
    private static final List<String> META =
            List.of("parsely-section", "articlesection", "article.section", "mrf:sections", "section");
    private static final Set<String> HOME =
            Set.of("home", "homepage", "startseite", "start", "accueil", "inicio", "início", "hjem", "hem", "forside");

    private Sections() {}

    static Optional<Sourced<String>> find(Clues clues) {
        return Stream.of(
                        Metas.all(clues.raw(), OPEN_GRAPH),
                        clues.jsonLd().all("articleSection").stream().map(text -> new Sourced<>(text, Origin.JSON_LD)),
                        Metas.all(clues.raw(), META),
                        crumb(clues).map(text -> new Sourced<>(text, Origin.JSON_LD)).stream())
                .flatMap(texts -> texts)
                .map(text -> new Sourced<>(trimmed(Texts.clean(text.value())), text.origin()))
                .filter(text -> isSection(text.value()))
                .findFirst();
    }

    private static Optional<String> crumb(Clues clues) {
        List<String> trail = new ArrayList<>();
        for (String name : clues.jsonLd().trail()) {
            String clean = Texts.clean(name);
            if (!HOME.contains(Texts.letters(clean)) && !clues.isSiteName(clean)) {
                trail.add(clean);
            }
        }
        boolean page = !trail.isEmpty() && (trail.size() > 1 || isPage(trail.get(0), clues));
        int last = trail.size() - (page ? 2 : 1);
        return last < 0 ? Optional.empty() : Optional.of(trail.get(last));
    }

    private static boolean isPage(String name, Clues clues) {
        return Texts.letters(Texts.clean(clues.raw().title())).contains(Texts.letters(name));
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start++;
        }
        while (end > start && ",;:|/>-–".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    private static boolean isSection(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetter) && !text.startsWith("http");
    }
}
