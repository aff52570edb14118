package dev.winnow.metadata;

import dev.winnow.document.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who wrote the piece. The first of these that names somebody decides:
 *
 * <ol>
 *   <li>the selector of a rule pack;
 *   <li>the JSON-LD of the article, or of the question of a thread;
 *   <li>meta elements: {@code author}, {@code article:author}, the names of Parse.ly, Dublin Core and the like;
 *   <li>microdata of the first piece;
 *   <li>the page's lines: bylines, datelines that name somebody, short lines near the title, links to authors' pages.
 * </ol>
 *
 * A later one that knows the same people and more comes before an earlier one. The lines come before the name of a site,
 * a team or an organisation, and a line that says "by" before a name that no line prints. A home page has no author; a
 * product or a list of pieces has none but the one that JSON-LD names for an article.
 */
final class Authors {

    private static final int MOST = 20;
    /** Characters of a text that are looked at. */
    private static final int LONGEST = 4000;

    private Authors() {}

    static Optional<Sourced<List<String>>> find(Clues clues) {
        List<String> picked = names(clues.picked().authors());
        if (!picked.isEmpty()) {
            return Optional.of(new Sourced<>(picked, Origin.RULE_PACK));
        }
        if (PageKinds.isHome(clues)) {
            return Optional.empty();
        }
        Optional<Sourced<List<String>>> told = ToldAuthors.find(clues);
        if (PageKinds.isNoPiece(clues)) {
            return told.filter(found -> found.origin() == Origin.JSON_LD);
        }
        PrintedAuthors printed = new PrintedAuthors(clues);
        List<String> known = told.map(Sourced::value).orElse(List.of());
        List<String> names = printed(printed, known, clues);
        if (!names.isEmpty()) {
            return Optional.of(new Sourced<>(names, Origin.LINES));
        }
        boolean bodies = known.stream().allMatch(name -> isBody(name, clues));
        return told.filter(found -> !bodies || clues.isArticle() || printed.hasAny(known));
    }

    /** What the lines say better than the page has told; none if they do not. */
    private static List<String> printed(PrintedAuthors printed, List<String> known, Clues clues) {
        if (known.isEmpty()) {
            return printed.find();
        }
        if (known.stream().allMatch(name -> isBody(name, clues))) {
            return printed.signed().stream()
                    .filter(name -> !People.isAbbreviation(name))
                    .toList();
        }
        List<String> people =
                known.stream().filter(name -> isPerson(name, clues)).toList();
        return printed.hasAny(people) ? printed.more(known) : printed.instead(known);
    }

    private static boolean isPerson(String name, Clues clues) {
        return People.isPerson(name) && !isBody(name, clues);
    }

    private static boolean isBody(String name, Clues clues) {
        return People.isOffice(name) || clues.isSiteName(name);
    }

    /** The names in those texts, each once. */
    static List<String> names(List<String> texts) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : texts) {
            String start = text.substring(0, Math.min(text.length(), LONGEST));
            for (String name : Names.split(Texts.clean(start))) {
                if (names.size() < MOST && Names.isName(name)) {
                    names.putIfAbsent(Texts.letters(name), name);
                }
            }
        }
        return List.copyOf(names.values());
    }
}
