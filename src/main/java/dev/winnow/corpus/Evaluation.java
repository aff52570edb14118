package dev.winnow.corpus;

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
        Optional<MetadataReport> metadata) {}
