package dev.winnow.metadata;

import dev.winnow.document.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds authors by what stands around a line that is only a name: a date near the title, the life of the named. */
final class AuthorBoxes {

    private static final int CLOSE = 4;
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_LIFE = 40;
    /** More people whose lives are told are a team, or those who are written about. */
    private static final int MOST = 2;

    private final Clues clues;
    private final PrintedLines lines;

    AuthorBoxes(Clues clues, PrintedLines lines) {
        this.clues = clues;
        this.lines = lines;
    }

    List<String> find() {
        for (int i = lines.title() + 1; i < Math.min(lines.size(), lines.title() + CLOSE); i++) {
            if ((isDate(i - 1) || isDate(i + 1)) && isName(i)) {
                return List.of(lines.text(i));
            }
        }
        return boxed();
    }

    private boolean isName(int i) {
        String text = lines.text(i);
        return lines.role(i) != Role.TITLE
                && text.length() <= LONGEST_NAME
                && People.isPerson(text)
                && !clues.isSiteName(text);
    }

    private boolean isDate(int i) {
        return i >= 0 && i < lines.size() && lines.role(i) == Role.DATELINE;
    }

    private List<String> boxed() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = Math.max(0, lines.title()); i < lines.size(); i++) {
            if ((isLife(i + 1, i) || isLife(i + 2, i)) && isName(i)) {
                names.add(lines.text(i));
            }
        }
        return names.size() <= MOST ? List.copyOf(names) : List.of();
    }

    /** Whether that line tells of the person whom the other names: {@code Ada is a sailor …}. */
    private boolean isLife(int i, int named) {
        if (i >= lines.size() || lines.role(i) != Role.BYLINE && lines.role(named) != Role.BYLINE) {
            return false;
        }
        String name = lines.text(named);
        int space = name.indexOf(' ');
        return lines.text(i).length() >= SHORTEST_LIFE
                && space > 1
                && lines.text(i).regionMatches(0, name, 0, space + 1);
    }
}
