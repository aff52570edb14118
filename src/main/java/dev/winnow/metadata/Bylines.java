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
            Set.of("by", "writtenby", "author", "authors", "postedby", "von", "par", "words");
    private static final int MOST_LINES = 3;

    private Bylines() {}

    static List<String> printed(Clues clues) {
        List<String> near = nearTitle(clues);
        return near.isEmpty() && clues.isArticle() ? named(clues) : near;
    }

    /** A line after the headline that opens as bylines do, or follows a lone "Written by". */
    private static List<String> nearTitle(Clues clues) {
        List<String> lines = clues.nearTitle();
        for (int i = 0; i < lines.size(); i++) {
            String text = Texts.clean(lines.get(i));
            if (Names.opensByline(text)) {
                List<String> people = Names.split(beforeDate(text)).stream()
                        .filter(Names::isPerson)
                        .toList();
                if (!people.isEmpty()) {
                    return people;
                }
            }
            if (isLabel(text) && i + 1 < lines.size() && Names.isPerson(lines.get(i + 1))) {
                return List.of(lines.get(i + 1));
            }
        }
        return List.of();
    }

    /** {@code By Ada Moss | May 3, 2024} without the date. */
    private static String beforeDate(String text) {
        int end = text.length();
        for (String mark : List.of(" | ", " · ", " • ", " - ", " – ", " — ", " on ", " / ")) {
            int at = text.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return text.substring(0, end);
    }

    private static List<String> named(Clues clues) {
        Page page = clues.page();
        for (Element element : page.elements()) {
            if (element.lineCount() <= MOST_LINES && isNamed(element) && !isElsewhere(element, page.elements())) {
                for (Line line : page.lines().subList(element.firstLine(), element.endLine())) {
                    if (line.isVisible() && isByline(line.text())) {
                        return List.of(line.text());
                    }
                }
            }
        }
        return List.of();
    }

    /** Whether that line is a lone "By". */
    static boolean isLabel(String text) {
        return LABELS.contains(Texts.letters(text));
    }

    private static boolean isByline(String text) {
        return text.length() <= 60 && !isLabel(text) && (Names.opensByline(text) || Names.isPerson(text));
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
