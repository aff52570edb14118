package dev.winnow.cli;

/** The output formats of {@code winnow eval}. */
enum ReportFormat {
    TABLE,
    JSON,
    MARKDOWN
}
