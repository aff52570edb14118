package dev.winnow.metadata;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.metadata.Byline.Strength;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shown lines of a page, where its title stands among them, and what each says of authors. */
final class PrintedLines {

    private static final int BEFORE = 6;
    private static final int AFTER = 12;
    private static final int MOST_AFTER_LABEL = 6;
    private static final int LONG = 100;

    private final Clues clues;
    private final List<LabelledLine> lines;
    private final int title;
    /** What the lines say, as far as somebody has asked. */
    private final @Nullable Byline[] bylines;

    PrintedLines(Clues clues) {
        this.clues = clues;
        this.lines = clues.lines().stream().filter(LabelledLine::visible).toList();
        this.title = lastTitle();
        this.bylines = new Byline[lines.size()];
    }

    List<LabelledLine> all() {
        return lines;
    }

    int size() {
        return lines.size();
    }

    String text(int i) {
        return lines.get(i).text();
    }

    Role role(int i) {
        return lines.get(i).role();
    }

    Byline byline(int i) {
        Byline known = bylines[i];
        if (known == null) {
            known = Byline.of(lines.get(i), clues.page().url());
            bylines[i] = known;
        }
        return known;
    }

    /** Whether that line stands within so many lines of the title. */
    boolean isNearTitle(int i, int distance) {
        return Math.abs(i - title) <= distance;
    }

    /** Index of the last title before the text begins; −1 if there is none. */
    int title() {
        return title;
    }

    private int lastTitle() {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (role(i) == Role.TITLE) {
                last = i;
            } else if (role(i) == Role.BODY && last >= 0) {
                return last;
            }
        }
        return last;
    }

    /** Where bylines stand: after the title, before it, before the first long line of the text. */
    List<Integer> window() {
        List<Integer> window = new ArrayList<>();
        add(title + 1, title + 1 + AFTER, window);
        add(title - BEFORE, title, window);
        int text = textStart();
        add(Math.max(title + 1 + AFTER, text - AFTER), text, window);
        return window;
    }

    private void add(int from, int to, List<Integer> window) {
        for (int i = Math.max(0, from); i < Math.min(lines.size(), to); i++) {
            window.add(i);
        }
    }

    private int textStart() {
        for (int i = Math.max(0, title); i < lines.size(); i++) {
            if (role(i) == Role.BODY && text(i).length() >= LONG) {
                return i;
            }
        }
        return 0;
    }

    /** The names in the line behind a lone "Written by", and in links and names right behind that. */
    List<String> afterLabel(int label) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = label + 1; i < Math.min(lines.size(), label + MOST_AFTER_LABEL); i++) {
            Byline byline = byline(i);
            if (byline.strength() == Strength.LINK) {
                names.addAll(byline.names());
            } else if (names.isEmpty() && !Bylines.isLabel(text(i))) {
                names.addAll(Byline.afterLabel(text(i)));
            } else if (People.isPerson(text(i))) {
                names.add(text(i));
            } else {
                break;
            }
        }
        return List.copyOf(names);
    }

    /** Whether the lines are all that is known, so that their roles are less sure. */
    boolean isText() {
        return clues.page().kind() == Page.Kind.TEXT;
    }

    boolean isDated() {
        return lines.stream().anyMatch(line -> line.role() == Role.DATELINE);
    }

    /** Whether some line has one of these names. */
    boolean hasAny(List<String> names) {
        List<String> lower = names.stream().map(Texts::lower).toList();
        return !lower.isEmpty()
                && lines.stream()
                        .map(line -> Texts.lower(line.text()))
                        .anyMatch(text -> lower.stream().anyMatch(text::contains));
    }
}
