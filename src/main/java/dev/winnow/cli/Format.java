package dev.winnow.cli;

import java.util.Locale;

/** The output formats of {@code winnow clean}. */
enum Format {
    TEXT,
    JSON,
    JSONL,
    ROLES;

    /** The name used in options. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How files of this format end. */
    String end() {
        return this == TEXT ? ".txt" : "." + key();
    }

    /** Whether each page has a file of its own. */
    boolean isOneFileAPage() {
        return this != JSONL;
    }

    /** One of several pages on standard output: what has no id in itself is headed by it. */
    String headed(String id, String text) {
        return switch (this) {
            case TEXT, ROLES -> "==> " + id + " <==\n" + text + "\n";
            case JSON, JSONL -> text;
        };
    }
}
