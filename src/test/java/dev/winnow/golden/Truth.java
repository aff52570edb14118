package dev.winnow.golden;

import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A cleaned text against its hand labels.
 *
 * @param leaked lines that are no content and were kept
 * @param lost lines of content that were dropped; headings may be
 * @param accuracy share of lines with a right role, 0 to 1
 */
record Truth(List<String> leaked, List<String> lost, double accuracy) {

    static Truth of(CleanPage page, Map<Integer, Set<Role>> labels) {
        List<String> leaked = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        int right = 0;
        for (LabelledLine line : page.lines()) {
            Set<Role> wanted = labels.get(line.number());
            if (wanted == null) {
                throw new IllegalStateException("no label for line " + line.number() + ": " + line.text());
            }
            right += wanted.contains(line.role()) ? 1 : 0;
            if (line.kept() && wanted.stream().noneMatch(Role::isContent)) {
                leaked.add(describe(line, wanted));
            } else if (!line.kept() && wanted.stream().allMatch(Role::isContent) && !wanted.contains(Role.HEADING)) {
                lost.add(describe(line, wanted));
            }
        }
        return new Truth(leaked, lost, (double) right / Math.max(1, page.lines().size()));
    }

    private static String describe(LabelledLine line, Set<Role> wanted) {
        return line.number() + " is " + wanted + ", got " + line.role() + ": " + line.text() + " " + line.evidence();
    }
}
