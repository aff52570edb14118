package dev.winnow.metadata;

import dev.winnow.document.Role;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the names in the lines that were labelled as bylines. */
final class PrintedAuthors {

    private static final int LONGEST = 120;
    /** Further down stand biographies and other people's pieces. */
    private static final int MOST = 6;

    private static final int LONGEST_NAMES = 60;

    private PrintedAuthors() {}

    /** The bylines that tell most surely: one that says "by", the line behind a lone "By", a line that is a name. */
    static List<String> bylines(Clues clues) {
        List<String> lines = clues.texts(Role.BYLINE)
                .map(Texts::clean)
                .filter(text -> text.length() <= LONGEST)
                .limit(MOST)
                .toList();
        return Stream.of(opened(lines), labelled(lines), first(lines, Names::isPerson))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> lines.stream()
                        .limit(3)
                        .filter(text -> text.length() <= LONGEST_NAMES)
                        .toList());
    }

    /** {@code By Ada Moss, Tide Editor} without what is no name of a person. */
    private static List<String> opened(List<String> lines) {
        for (String line : lines) {
            List<String> people = Names.opensByline(line)
                    ? Names.split(line).stream().filter(Names::isPerson).toList()
                    : List.of();
            if (!people.isEmpty()) {
                return people;
            }
        }
        return List.of();
    }

    private static List<String> labelled(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (Bylines.isLabel(lines.get(i)) && Names.isPerson(lines.get(i + 1))) {
                return List.of(lines.get(i + 1));
            }
        }
        return List.of();
    }

    private static List<String> first(List<String> lines, Predicate<String> wanted) {
        return lines.stream().filter(wanted).limit(1).toList();
    }
}
