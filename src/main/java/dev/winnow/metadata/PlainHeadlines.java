package dev.winnow.metadata;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the headline of a text, which has no markup to tell it: of the lines above the body the one that has most of the
 * marks of one. It shares words with the page's address and with the beginning of the body, a byline or dateline follows,
 * another line repeats it before the site's name, it has the length of one and is no sentence.
 */
final class PlainHeadlines {

    private static final int LONGEST = 250;
    private static final int LEAST_PARAGRAPH = 80;
    private static final int BEFORE_BODY = 60;
    private static final int BODY_LINES = 15;
    private static final int DEFAULT_BODY = 40;
    private static final int LEAST_WORD = 4;
    /** Marks that a line needs which is not named a title; the first line of a text without headline has fewer. */
    private static final double ENOUGH = 1.5;

    private final List<LabelledLine> lines;
    private final Collection<String> slug;
    private final int body;
    private final Set<String> bodyWords = new HashSet<>();
    private final Set<String> heads = new HashSet<>();

    private PlainHeadlines(List<LabelledLine> lines, Collection<String> slug) {
        this.lines = lines;
        this.slug = slug;
        this.body = body(lines);
        for (int i = body; i < Math.min(lines.size(), body + BODY_LINES); i++) {
            bodyWords.addAll(Wording.of(lines.get(i).text()));
        }
        for (LabelledLine line : lines) {
            List<String> parts = line.text().length() <= LONGEST ? SiteNames.parts(line.text()) : List.of();
            if (parts.size() > 1) {
                heads.add(Texts.letters(parts.get(0)));
            }
        }
    }

    /** Index of that line, −1 if none will do; {@code slug} are the words of the page's address. */
    static int index(List<LabelledLine> lines, Collection<String> slug) {
        return new PlainHeadlines(lines, slug).best();
    }

    private int best() {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lines.size() && i <= body; i++) {
            LabelledLine line = lines.get(i);
            if (line.visible() && line.text().length() <= LONGEST) {
                Set<String> words = Wording.of(line.text());
                double marks = isEligible(i, words) ? marks(i, words) : Double.NEGATIVE_INFINITY;
                if (marks > most && (marks >= ENOUGH || line.role() == Role.TITLE)) {
                    most = marks;
                    best = i;
                }
            }
        }
        return best;
    }

    private boolean isEligible(int index, Set<String> words) {
        boolean near = index >= body - BEFORE_BODY
                || lines.get(index).role() == Role.TITLE
                || Wording.covered(slug, words) >= 0.5;
        return near && Texts.letters(lines.get(index).text()).length() > 2;
    }

    private double marks(int index, Set<String> words) {
        LabelledLine line = lines.get(index);
        return 6 * Wording.covered(slug, words)
                + 3 * Wording.covered(longOnes(words), bodyWords)
                + (heads.contains(Texts.letters(line.text())) ? 2 : 0)
                + (line.role() == Role.TITLE ? line.confidence() / 2 : line.role() == Role.BODY ? -1.5 : 0)
                + place(index)
                + shape(line.text());
    }

    private static List<String> longOnes(Set<String> words) {
        return words.stream().filter(word -> word.length() >= LEAST_WORD).toList();
    }

    private double place(int index) {
        int above = body - index;
        double close = above == 0 ? -1 : above == 1 ? 2.2 : above <= 6 ? 1.2 : above <= 25 ? 0.7 : 0;
        return close + (isAboutMakers(index + 1) ? 2 : isAboutMakers(index + 2) || isAboutMakers(index + 3) ? 1.5 : 0);
    }

    private boolean isAboutMakers(int index) {
        Role role = index < lines.size() ? lines.get(index).role() : Role.BODY;
        return role == Role.BYLINE || role == Role.DATELINE;
    }

    private static double shape(String text) {
        int words = Texts.words(text);
        double length = words == 1 ? -1 : words >= 7 && words <= 18 ? 0.8 : words > 18 ? -1 : 0;
        double list = words < 4 && text.indexOf(',') >= 0 ? -1.5 : 0;
        char last = text.charAt(text.length() - 1);
        return length + list + (last == '.' || last == '!' ? -1.5 : last == ':' ? -1 : 0);
    }

    /** Where the running text starts. */
    private static int body(List<LabelledLine> lines) {
        int paragraph = -1;
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            boolean piece = line.role() == Role.BODY || line.role() == Role.SUMMARY;
            if (line.text().length() >= LEAST_PARAGRAPH) {
                paragraph = paragraph < 0 ? i : paragraph;
                if (piece && line.confidence() > 0.5) {
                    return i;
                }
            }
        }
        return paragraph >= 0 ? paragraph : Math.max(0, Math.min(lines.size() - 1, DEFAULT_BODY));
    }
}
