package dev.winnow.corpus;

import java.util.List;
import java.util.Locale;

/** Reports as a table for people. */
public final class ReportTable {
    private static final int URL_LENGTH = 90;

    private final StringBuilder out = new StringBuilder();
    private final ReportDetail detail;

    private ReportTable(ReportDetail detail) {
        this.detail = detail;
    }

    /**
     * The table of all evaluations, one after the other, and of the roles on all corpora together; every line ends in LF. Above all stands a warning for each corpus
     * that the model was trained on.
     */
    public static String of(List<Evaluation> evaluations, ReportDetail detail) {
        ReportTable table = new ReportTable(detail);
        evaluations.forEach(table::warning);
        evaluations.forEach(table::evaluation);
        Evaluation.pooledRoles(evaluations).ifPresent(pooled -> {
            table.row("all corpora");
            table.roles(pooled);
        });
        return table.out.toString();
    }

    private void warning(Evaluation evaluation) {
        if (evaluation.exposure() == Exposure.TRAINED_ON) {
            row(
                    "TRAINED ON THIS: %s was used to train the model; these are not scores on unseen pages",
                    evaluation.corpus());
        }
    }

    private void evaluation(Evaluation evaluation) {
        row("%s", evaluation.corpus());
        evaluation.text().ifPresent(this::text);
        evaluation.roles().ifPresent(this::roles);
        evaluation.metadata().ifPresent(this::metadata);
    }

    private void text(TextReport report) {
        row("%d pages, %d without a prediction   %s", report.pages().size(), report.missing(), four(report.mean()));
        share("wanted snippets found", report.wanted());
        share("unwanted snippets leaked", report.unwanted());
        detail.by()
                .ifPresent(field -> report.by(field)
                        .forEach((name, group) -> row(
                                "  %-16s F1 %s  (%d)",
                                name, Decimals.of(group.mean().f1(), 4), group.pages())));
        report.worst(detail.worst()).forEach(this::page);
    }

    private void share(String name, Share share) {
        if (share.of() > 0) {
            row("%s %s of %d", name, Decimals.of(share.ratio(), 4), share.of());
        }
    }

    private void page(PageScore page) {
        String url = page.gold().url();
        row(
                "  %-36s P %s R %s F1 %s  %s",
                page.id(),
                Decimals.of(page.scores().precision(), 2),
                Decimals.of(page.scores().recall(), 2),
                Decimals.of(page.scores().f1(), 2),
                url.substring(0, Math.min(URL_LENGTH, url.length())));
    }

    private void roles(RolesReport report) {
        report.roles().forEach(this::role);
        row(
                "%d pages   accuracy %s  macro-F1 %s  content F1 by characters %s",
                report.pages(),
                Decimals.of(report.accuracy(), 4),
                Decimals.of(report.macroF1(), 4),
                Decimals.of(report.contentF1(), 4));
        detail.by().ifPresent(field -> report.by(field).forEach(this::group));
    }

    private void group(String name, RolesReport group) {
        row(
                "  %-16s accuracy %s  macro-F1 %s  n %d  (%d)",
                name, Decimals.of(group.accuracy(), 4), Decimals.of(group.macroF1(), 4), group.lines(), group.pages());
    }

    private void role(RoleScore score) {
        row(
                "  %-16s F1 %s  P %s  R %s  n %d",
                score.role().name(),
                Decimals.of(score.scores().f1(), 3),
                Decimals.of(score.scores().precision(), 3),
                Decimals.of(score.scores().recall(), 3),
                score.lines());
    }

    private void metadata(MetadataReport report) {
        for (MetadataReport.Field field : report.fields()) {
            row(
                    "%-8s right %s of %d   given where gold has none %d of %d",
                    field.name(),
                    Decimals.of(field.right().ratio(), 4),
                    field.right().of(),
                    field.invented().hits(),
                    field.invented().of());
        }
    }

    private static String four(Scores scores) {
        return "P " + Decimals.of(scores.precision(), 4) + "  R " + Decimals.of(scores.recall(), 4) + "  F1 "
                + Decimals.of(scores.f1(), 4);
    }

    private void row(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
