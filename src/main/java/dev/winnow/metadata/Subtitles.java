package dev.winnow.metadata;

import dev.winnow.document.Element;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Origin;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the line that belongs to the headline as its second part. In order:
 *
 * <ol>
 *   <li>the {@code alternativeHeadline} of an article in the structured data;
 *   <li>a line near a print of the headline whose element is named for it: subtitle, standfirst, dek;
 *   <li>a short SUMMARY line right below a print of the headline, else right over it.
 * </ol>
 */
final class Subtitles {

    private static final Set<String> NAMES = Set.of(
            "subtitle",
            "subtitles",
            "subheadline",
            "subheading",
            "subhead",
            "subhed",
            "dek",
            "deck",
            "standfirst",
            "strapline",
            "untertitel",
            "sottotitolo",
            "subtitulo",
            "soustitre",
            "chapo",
            "underrubrik");
    private static final Set<String> SECOND_WORDS = Set.of("title", "headline", "heading", "hed");
    private static final int LONGEST = 300;
    private static final int NEAREST_ELEMENTS = 3;
    private static final int MOST_LINES_INSIDE = 3;

    private final Clues clues;
    private final String title;

    private Subtitles(Clues clues, String title) {
        this.clues = clues;
        this.title = Texts.letters(title);
    }

    static Optional<Sourced<String>> find(Clues clues, String title) {
        Subtitles subtitles = new Subtitles(clues, title);
        return clues.jsonLd()
                .ofArticle("alternativeHeadline")
                .map(Texts::clean)
                .filter(subtitles::isAnother)
                .map(text -> new Sourced<>(text, Origin.JSON_LD))
                .or(() -> subtitles.near(subtitles::isNamed, 6, 2))
                .or(() -> subtitles.near(subtitles::isSummary, 1, 0))
                .or(() -> subtitles.near(subtitles::isSummary, 0, 1));
    }

    /** The first such line at most that many lines below, or above, a print of the headline. */
    private Optional<Sourced<String>> near(IntPredicate test, int below, int above) {
        for (int i = 0; i < clues.lines().size(); i++) {
            if (isHeadline(clues.lines().get(i))) {
                Optional<String> found = beside(i, 1, below, test);
                if (found.isEmpty()) {
                    found = beside(i, -1, above, test);
                }
                if (found.isPresent()) {
                    return found.map(text -> new Sourced<>(text, Origin.LINES));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isHeadline(LabelledLine line) {
        boolean fits = line.visible() && line.text().length() <= LONGEST + title.length();
        return fits && !title.isEmpty() && Texts.hasLetters(line.text(), title);
    }

    private Optional<String> beside(int start, int step, int most, IntPredicate test) {
        int seen = 0;
        for (int i = start + step; i >= 0 && i < clues.lines().size() && seen < most; i += step) {
            LabelledLine line = clues.lines().get(i);
            if (line.role() == Role.BODY) {
                break;
            }
            if (line.visible()) {
                seen++;
                String text = line.text().length() <= LONGEST ? Texts.clean(line.text()) : "";
                if (isAnother(text) && test.test(i)) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isAnother(String text) {
        String letters = Texts.letters(text);
        return Texts.words(text) > 2 && text.length() <= LONGEST && !letters.equals(title) && !title.contains(letters);
    }

    private boolean isSummary(int index) {
        return clues.lines().get(index).role() == Role.SUMMARY;
    }

    private boolean isNamed(int index) {
        Role role = clues.lines().get(index).role();
        Page page = clues.page();
        boolean known = index < page.lines().size()
                && page.lines()
                        .get(index)
                        .text()
                        .equals(clues.lines().get(index).text());
        if (!known || role == Role.BYLINE || role == Role.DATELINE || role == Role.RELATED) {
            return false;
        }
        int at = page.lines().get(index).element();
        for (int up = 0; up < NEAREST_ELEMENTS && at >= 0; up++) {
            Element element = page.elements().get(at);
            if (element.lineCount() <= MOST_LINES_INSIDE && isNamed(element)) {
                return true;
            }
            at = element.parent();
        }
        return false;
    }

    private static boolean isNamed(Element element) {
        String before = "";
        for (String word : element.words()) {
            if (NAMES.contains(word) || before.equals("sub") && SECOND_WORDS.contains(word)) {
                return true;
            }
            before = word;
        }
        return false;
    }
}
