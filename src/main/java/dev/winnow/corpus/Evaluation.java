package dev.winnow.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What was measured on one corpus. Immutable.
 *
 * @param corpus the corpus' name
 * @param exposure whether the model has seen the corpus in training
 * @param text the texts, if they were measured
 * @param roles the roles of lines, if they were measured
 * @param metadata titles, authors and dates, if they were measured
 */
public record Evaluation(
        String corpus,
        Exposure exposure,
        Optional<TextReport> text,
        Optional<RolesReport> roles,
        Optional<MetadataReport> metadata) {

    /** The roles on the pages of all corpora, where they were measured on more than one. */
    static Optional<RolesReport> pooledRoles(List<Evaluation> evaluations) {
        List<RolesReport> reports = evaluations.stream()
                .flatMap(evaluation -> evaluation.roles().stream())
                .toList();
        return reports.size() < 2 ? Optional.empty() : Optional.of(RolesReport.pooled(reports));
    }
}
