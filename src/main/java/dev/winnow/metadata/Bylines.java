package dev.winnow.metadata;

import dev.winnow.document.Element;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import java.util.List;
import java.util.Set;

/** Finds a byline by the name of its element, for pages that call themselves articles but name no author. */
final class Bylines {

    private static final Set<String> WORDS =
            Set.of("author", "byline", "authors", "autor", "auteur", "autore", "writer");
    private static final Set<String> ELSEWHERE =
            Set.of("comment", "comments", "related", "footer", "sidebar", "bio", "teaser", "card");
    private static final Set<String> LABELS =
            Set.of("by", "writtenby", "author", "authors", "postedby", "von", "par", "words", "articleby", "theauthor");
    private static final List<String> ENDINGS =
            List.of("written by", "written by:", "story by", " von", "author of the article:");
    private static final int MOST_LINES = 3;
    /** Elements that are called after authors. */
    private static final int MOST_TRIED = 1000;

    private static final int LONGEST_LABEL = 25;

    private Bylines() {}

    static List<String> printed(Clues clues) {
        return clues.isArticle() ? Authors.names(named(clues)) : List.of();
    }

    private static List<String> named(Clues clues) {
        Page page = clues.page();
        int tried = 0;
        for (Element element : page.elements()) {
            if (element.lineCount() <= MOST_LINES && isNamed(element) && tried++ < MOST_TRIED) {
                List<String> bylines = page.lines().subList(element.firstLine(), element.endLine()).stream()
                        .filter(line -> line.isVisible() && isByline(line.text()))
                        .map(Line::text)
                        .limit(1)
                        .toList();
                if (!bylines.isEmpty() && !isElsewhere(element, page.elements())) {
                    return bylines;
                }
            }
        }
        return List.of();
    }

    /** Whether that line is a lone "By". */
    static boolean isLabel(String text) {
        String letters = text.length() <= LONGEST_LABEL ? Texts.letters(text) : "";
        return LABELS.contains(letters)
                || !letters.isEmpty() && ENDINGS.stream().anyMatch(Texts.lower(text)::endsWith);
    }

    private static boolean isByline(String text) {
        return text.length() <= 60 && !isLabel(text) && (Openings.length(text) > 0 || People.isPerson(text));
    }

    private static boolean isNamed(Element element) {
        return element.words().stream().anyMatch(WORDS::contains);
    }

    private static boolean isElsewhere(Element element, List<Element> elements) {
        Element at = element;
        while (at.parent() >= 0) {
            if (at.tag().equals("aside")
                    || at.tag().equals("footer")
                    || at.words().stream().anyMatch(ELSEWHERE::contains)) {
                return true;
            }
            at = elements.get(at.parent());
        }
        return false;
    }
}
