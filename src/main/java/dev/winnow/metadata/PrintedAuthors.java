package dev.winnow.metadata;

import dev.winnow.document.Role;
import dev.winnow.metadata.Byline.Strength;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the authors that the page prints: near its title, else in a byline further down. */
final class PrintedAuthors {

    /** Further from the title than this, only bylines count. */
    private static final int CLOSE = 4;
    /** More people that sign on one page sign comments, or pieces of a list. */
    private static final int MOST_ELSEWHERE = 2;

    private static final int MOST_LINES = 6;
    private static final int SHORT = 60;

    private final Clues clues;
    private final PrintedLines lines;

    PrintedAuthors(Clues clues) {
        this.clues = clues;
        this.lines = new PrintedLines(clues);
    }

    /** The authors near the title, else the one or two who sign elsewhere, else the one who is named elsewhere. */
    List<String> find() {
        List<String> signed = signed();
        return signed.isEmpty() ? named() : signed;
    }

    /** The authors near the title, else the one or two who sign elsewhere. */
    List<String> signed() {
        List<String> near = near(Strength.NAME);
        return near.isEmpty() ? elsewhere() : near;
    }

    /**
     * The people near the title where the page tells of a name that it does not print. None if a byline has a known name,
     * or if they seem to be the same people.
     */
    List<String> instead(List<String> known) {
        boolean printed = lines.all().stream()
                .filter(Byline::isByline)
                .anyMatch(line -> known.stream().anyMatch(line.text()::contains));
        if (printed) {
            return List.of();
        }
        boolean login = known.stream().noneMatch(People::isPerson) && !hasAny(known);
        List<String> near = near(login ? Strength.NAME : Strength.LINK).stream()
                .filter(People::isPerson)
                .toList();
        boolean same = near.stream().anyMatch(name -> known.stream().anyMatch(other -> shareWord(name, other)));
        return same ? List.of() : near;
    }

    /** The people near the title if all the known are among them, and others. */
    List<String> more(List<String> known) {
        List<String> near = near(Strength.LINK);
        boolean more = near.size() > known.size()
                && near.stream().allMatch(People::isPerson)
                && known.stream().allMatch(name -> near.stream().anyMatch(other -> isIn(name, other)));
        return more ? near : List.of();
    }

    private static boolean shareWord(String name, String other) {
        List<String> words = List.of(Texts.lower(other).split(" ", 6));
        return Stream.of(Texts.lower(name).split(" ", 6)).anyMatch(words::contains);
    }

    private static boolean isIn(String name, String other) {
        String letters = Texts.letters(name);
        return !letters.isEmpty() && Texts.letters(other).contains(letters);
    }

    /** Whether some line has one of these names. */
    boolean hasAny(List<String> names) {
        return lines.hasAny(names);
    }

    private List<String> near(Strength least) {
        for (Strength wanted : List.of(Strength.OPENED, Strength.LINK, Strength.NAME)) {
            List<String> names = wanted.compareTo(least) < 0 ? List.of() : near(lines.window(), wanted);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private List<String> near(List<Integer> window, Strength wanted) {
        for (int i : window) {
            Byline byline = lines.byline(i);
            if (byline.strength() == wanted && isFit(i, wanted)) {
                return wanted == Strength.LINK ? linked(i) : byline.names();
            }
            List<String> labelled =
                    wanted == Strength.OPENED && Bylines.isLabel(lines.text(i)) ? lines.afterLabel(i) : List.of();
            if (!labelled.isEmpty()) {
                return labelled;
            }
        }
        return List.of();
    }

    private boolean isFit(int i, Strength strength) {
        boolean close = lines.isNearTitle(i, CLOSE);
        boolean fit = switch (strength) {
            case OPENED -> lines.role(i) != Role.RELATED && lines.text(i).length() <= SHORT;
            case LINK -> close;
            case NAME, NONE -> close && lines.isText();
        };
        return fit || Byline.isByline(lines.all().get(i));
    }

    /** The names that line links to, and those of the bylines right behind it. */
    private List<String> linked(int first) {
        Set<String> names = new LinkedHashSet<>(lines.byline(first).names());
        for (int i = first + 1; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            if (lines.role(i) != Role.BYLINE || lines.byline(i).strength() != Strength.LINK) {
                break;
            }
            names.addAll(lines.byline(i).names());
        }
        return List.copyOf(names);
    }

    private List<String> elsewhere() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < lines.size() && names.size() <= MOST_ELSEWHERE; i++) {
            if (lines.role(i) == Role.BYLINE) {
                boolean opened = lines.byline(i).strength() == Strength.OPENED;
                names.addAll(Bylines.isLabel(lines.text(i)) ? lines.afterLabel(i) : List.of());
                names.addAll(opened ? lines.byline(i).names() : List.of());
            }
        }
        return names.size() <= MOST_ELSEWHERE ? List.copyOf(names) : List.of();
    }

    /** The one whom bylines name, on an article; else the one by whose name stands a date or a life. */
    private List<String> named() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < lines.size() && names.size() < 2; i++) {
            if (lines.role(i) == Role.BYLINE) {
                names.addAll(lines.byline(i).names());
            }
        }
        boolean article = clues.isArticle() || lines.isText() && lines.isDated();
        List<String> found = article && names.size() == 1 ? List.copyOf(names) : Bylines.printed(clues);
        return found.isEmpty() ? new AuthorBoxes(clues, lines).find() : found;
    }
}
