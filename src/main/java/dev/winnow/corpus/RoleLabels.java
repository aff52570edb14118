package dev.winnow.corpus;

import dev.winnow.document.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads hand labels: {@code 12 BODY}, {@code 3-9 NAVIGATION}, {@code 7 SUMMARY|BODY}, by line number of the text. */
final class RoleLabels {
    /** Far more lines than any page has; a span beyond it is a slip of the pen. */
    private static final int MAX_LINE = 10_000_000;

    private RoleLabels() {}

    static Map<Integer, Set<Role>> read(Path file) throws IOException {
        Map<Integer, Set<Role>> labels = new TreeMap<>();
        List<String> rows = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (int at = 0; at < rows.size(); at++) {
            try {
                add(rows.get(at).strip(), labels);
            } catch (IllegalArgumentException e) {
                throw new CorpusFormatException(file, at + 1, "not of the form '3-9 NAVIGATION': " + rows.get(at));
            }
        }
        return labels;
    }

    private static void add(String row, Map<Integer, Set<Role>> labels) {
        if (row.isEmpty()) {
            return;
        }
        int gap = firstSpace(row);
        String span = row.substring(0, gap);
        Set<Role> roles = roles(row.substring(gap).strip());
        int dash = span.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? span : span.substring(0, dash));
        int last = dash < 0 ? first : Integer.parseInt(span.substring(dash + 1));
        if (first < 1 || last < first || last > MAX_LINE) {
            throw new IllegalArgumentException("not a span of lines");
        }
        for (int line = first; line <= last; line++) {
            labels.put(line, roles);
        }
    }

    private static int firstSpace(String row) {
        for (int at = 0; at < row.length(); at++) {
            if (Character.isWhitespace(row.charAt(at))) {
                return at;
            }
        }
        throw new IllegalArgumentException("no role");
    }

    private static Set<Role> roles(String names) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names.split("\\|", -1)).map(Role::valueOf).forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }
}
