package dev.winnow.corpus;

import dev.winnow.document.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports on roles as Markdown: how well each role was found, groups of pages, and which role was taken for which. */
public final class RolesMarkdown {
    private static final List<String> GROUPS = List.of("type", RolesReport.LANGUAGE);
    private static final int SHORT = 3;

    private final StringBuilder out = new StringBuilder();

    private RolesMarkdown() {}

    /**
     * The tables of one report, with groups by type and by language; no heading, every line ends in LF.
     */
    public static String of(RolesReport report) {
        return of(report, GROUPS);
    }

    /**
     * A section for each evaluation of roles and, of several, one for all together. Groups are by the field of the detail, by
     * type and by language where it names none.
     */
    public static String of(List<Evaluation> evaluations, ReportDetail detail) {
        List<String> fields = detail.by().map(List::of).orElse(GROUPS);
        List<String> sections = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            evaluation
                    .roles()
                    .map(report -> section(evaluation.corpus(), evaluation.exposure(), report, fields))
                    .ifPresent(sections::add);
        }
        Exposure exposure =
                evaluations.stream().anyMatch(RolesMarkdown::isTrainedOn) ? Exposure.TRAINED_ON : Exposure.UNKNOWN;
        Evaluation.pooledRoles(evaluations)
                .map(pooled -> section("All " + sections.size() + " corpora", exposure, pooled, fields))
                .ifPresent(sections::add);
        return String.join("\n", sections);
    }

    private static boolean isTrainedOn(Evaluation evaluation) {
        return evaluation.exposure() == Exposure.TRAINED_ON;
    }

    private static String section(String name, Exposure exposure, RolesReport report, List<String> fields) {
        String warning = exposure == Exposure.TRAINED_ON
                ? "TRAINED ON THIS: the model was trained on these pages; these are not scores on unseen pages.\n\n"
                : "";
        return "## " + name + "\n\n" + warning + of(report, fields);
    }

    private static String of(RolesReport report, List<String> fields) {
        RolesMarkdown markdown = new RolesMarkdown();
        markdown.summary(report);
        markdown.roles(report.roles());
        fields.forEach(field -> markdown.groups(field, report.by(field)));
        markdown.confusion(report.confusion());
        return markdown.out.toString();
    }

    private void summary(RolesReport report) {
        line(
                "%d pages, %d lines: accuracy %s, macro-F1 %s, content F1 by characters %s.",
                report.pages(),
                report.lines(),
                Decimals.of(report.accuracy(), 4),
                Decimals.of(report.macroF1(), 4),
                Decimals.of(report.contentF1(), 4));
    }

    private void roles(List<RoleScore> scores) {
        head(List.of("role", "lines", "precision", "recall", "F1"));
        scores.stream().sorted(Comparator.comparing(RoleScore::role)).forEach(this::role);
    }

    private void role(RoleScore score) {
        row(List.of(
                code(score.role()),
                String.valueOf(score.lines()),
                Decimals.of(score.scores().precision(), 3),
                Decimals.of(score.scores().recall(), 3),
                Decimals.of(score.scores().f1(), 3)));
    }

    private void groups(String field, Map<String, RolesReport> groups) {
        head(List.of(field, "pages", "lines", "accuracy", "macro-F1"));
        groups.forEach((name, group) -> row(List.of(
                name.replace("|", "\\|"),
                String.valueOf(group.pages()),
                String.valueOf(group.lines()),
                Decimals.of(group.accuracy(), 3),
                Decimals.of(group.macroF1(), 3))));
    }

    private void confusion(Confusion confusion) {
        List<Role> roles = confusion.seen();
        boolean all = roles.stream().allMatch(role -> confusion.unpredicted(role) == 0);
        out.append('\n');
        line("Rows: what the lines are. Columns, in the same order: what they were taken for.");
        List<String> names = new ArrayList<>(List.of(""));
        roles.forEach(role -> names.add(brief(role)));
        if (!all) {
            names.add("none");
        }
        head(names);
        for (Role wanted : roles) {
            List<String> cells = new ArrayList<>(List.of(code(wanted)));
            roles.forEach(predicted -> cells.add(cell(confusion, wanted, predicted)));
            if (!all) {
                cells.add(count(confusion.unpredicted(wanted)));
            }
            row(cells);
        }
    }

    private static String cell(Confusion confusion, Role wanted, Role predicted) {
        String count = count(confusion.lines(wanted, predicted));
        return wanted != predicted || count.isEmpty() ? count : "**" + count + "**";
    }

    private static String count(int lines) {
        return lines == 0 ? "" : String.valueOf(lines);
    }

    private static String code(Role role) {
        return "`" + role.name() + "`";
    }

    /** The beginning of the name's last word, which no two roles share. */
    private static String brief(Role role) {
        String name = role.name();
        return name.substring(name.lastIndexOf('_') + 1).substring(0, SHORT);
    }

    /** The head of a table, names to the left and numbers to the right, after a blank line. */
    private void head(List<String> names) {
        out.append('\n');
        row(names);
        List<String> rules = new ArrayList<>(Collections.nCopies(names.size(), "---:"));
        rules.set(0, "---");
        row(rules);
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
