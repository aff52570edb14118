package dev.winnow.cli;

import java.util.Locale;

/** The output formats of {@code winnow clean}. */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    JSONL,
    ROLES;

    /** The name used in options. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How files of this format end. */
    String end() {
        return switch (this) {
            case TEXT -> ".txt";
            case MARKDOWN -> ".md";
            default -> "." + key();
        };
    }

    /** Whether each page has a file of its own. */
    boolean isOneFileAPage() {
        return this != JSONL;
    }

    /** One of several pages on standard output: what has no id in itself is headed by it. */
    String headed(String id, String text) {
        return switch (this) {
            case TEXT, MARKDOWN, ROLES -> "==> " + id + " <==\n" + text + "\n";
            case HTML -> "<!-- " + id.replace("--", "- -") + " -->\n" + text + "\n";
            case JSON, JSONL -> text;
        };
    }
}
