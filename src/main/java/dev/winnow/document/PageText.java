package dev.winnow.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for texts on a cleaned page, as tests do: as parts of lines, case counts, and runs of white space are taken for one
 * space. Immutable.
 */
public final class PageText {
    private final CleanPage page;

    /** Looks on that page. */
    public PageText(CleanPage page) {
        this.page = page;
    }

    /** Whether a kept block holds the text; the lines of a hard-wrapped paragraph are one block. */
    public boolean keeps(String text) {
        return holds(LabelledLine::keptText, fold(text));
    }

    /** Whether a block of the page holds the text, kept or not. */
    public boolean has(String text) {
        return holds(LabelledLine::text, fold(text));
    }

    private boolean holds(Function<LabelledLine, String> part, String sought) {
        StringBuilder block = new StringBuilder();
        int open = -1;
        for (LabelledLine line : page.lines()) {
            if (line.block() != open) {
                if (block.indexOf(sought) >= 0) {
                    return true;
                }
                block.setLength(0);
                open = line.block();
            }
            String text = fold(part.apply(line));
            block.append(block.isEmpty() || text.isEmpty() ? "" : " ").append(text);
        }
        return block.indexOf(sought) >= 0;
    }

    /** The roles of the lines, or parts of glued lines, that hold the text. */
    public Set<Role> rolesOf(String text) {
        String sought = fold(text);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (LabelledLine line : page.lines()) {
            if (fold(line.text()).contains(sought)) {
                List<Role> parts = line.segments().stream()
                        .filter(part -> fold(textOf(line, part)).contains(sought))
                        .map(Segment::role)
                        .toList();
                roles.addAll(parts.isEmpty() ? List.of(line.role()) : parts);
            }
        }
        return roles;
    }

    private static String textOf(LabelledLine line, Segment part) {
        return line.text().substring(part.start(), part.end());
    }

    /** Where the text stands on the page, or which line is nearest to it. */
    public String whereAbout(String text) {
        String sought = fold(text);
        Optional<LabelledLine> found = page.lines().stream()
                .filter(line -> fold(line.text()).contains(sought))
                .findFirst();
        if (found.isPresent()) {
            return "has it here:" + System.lineSeparator() + describe(found.get()) + status();
        }
        return byLikeness(sought)
                .findFirst()
                .map(line -> "has no such line; the nearest is:" + System.lineSeparator() + describe(line) + status())
                .orElse("has no line at all" + status());
    }

    /** The first lines that hold the text; where there is none, the lines nearest to it. At most that many. */
    public List<LabelledLine> around(String text, int most) {
        String sought = fold(text);
        List<LabelledLine> holding = page.lines().stream()
                .filter(line -> fold(line.text()).contains(sought))
                .limit(most)
                .toList();
        return holding.isEmpty() ? byLikeness(sought).limit(most).toList() : holding;
    }

    private String status() {
        return System.lineSeparator() + "  status " + page.status();
    }

    /** The nearest first, of equally near ones the earlier. */
    private Stream<LabelledLine> byLikeness(String sought) {
        Set<String> words = words(sought);
        return page.lines().stream().sorted(Comparator.comparingDouble(line -> -likeness(words, words(line.text()))));
    }

    /** Dice's coefficient of two sets of words. */
    private static double likeness(Set<String> some, Set<String> others) {
        long both = some.stream().filter(others::contains).count();
        return 2.0 * both / Math.max(1, some.size() + others.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(fold(text).toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    /** A line with its number, role and reasons. */
    public static String describe(LabelledLine line) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "  line %d, %s, %s (%.3f): %s",
                line.number(),
                line.kept() ? "kept" : "dropped",
                line.role(),
                line.confidence(),
                fold(line.text())));
        for (Evidence evidence : line.evidence()) {
            out.append(System.lineSeparator()).append("    ").append(evidence);
        }
        return out.toString();
    }

    /** White space folded: none at the ends, single spaces within. */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                pending = !out.isEmpty();
            } else {
                out.append(pending ? " " : "").append(c);
                pending = false;
            }
        }
        return out.toString();
    }
}
