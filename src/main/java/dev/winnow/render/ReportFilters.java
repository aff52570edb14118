package dev.winnow.render;

import dev.winnow.document.CleanPage;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The buttons that show and hide the lines of a role, with their numbers, family by family. */
final class ReportFilters {
    private ReportFilters() {}

    static void write(CleanPage page, ReportMarkup out) throws IOException {
        Map<Role, Integer> counts = counts(page.lines());
        for (Role.Group group : Role.Group.values()) {
            List<Role> roles = counts.keySet().stream()
                    .filter(role -> role.group() == group)
                    .toList();
            if (!roles.isEmpty()) {
                family(group, roles, counts, out);
            }
        }
    }

    private static Map<Role, Integer> counts(List<LabelledLine> lines) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        lines.forEach(line -> counts.merge(line.role(), 1, Integer::sum));
        return counts;
    }

    private static void family(Role.Group group, List<Role> roles, Map<Role, Integer> counts, ReportMarkup out)
            throws IOException {
        out.start("div", "family " + group.name()).attribute("role", "group");
        out.attribute("aria-label", name(group))
                .start("button", "group")
                .attribute("type", "button")
                .attribute("title", "Show these alone")
                .text(name(group))
                .end("button");
        for (Role role : roles) {
            out.start("button", role.name())
                    .attribute("type", "button")
                    .attribute("data-role", role.name())
                    .attribute("aria-pressed", "true")
                    .element("b", role.name())
                    .text(" ")
                    .element("span", String.valueOf(counts.getOrDefault(role, 0)))
                    .end("button");
        }
        out.end("div").line();
    }

    private static String name(Role.Group group) {
        return switch (group) {
            case CONTENT -> "Content";
            case META -> "About it";
            case BOILERPLATE -> "Boilerplate";
        };
    }
}
