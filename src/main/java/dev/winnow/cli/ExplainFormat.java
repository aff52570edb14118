package dev.winnow.cli;

import dev.winnow.render.ExplainRenderer;
import dev.winnow.render.Renderer;
import dev.winnow.render.ReportRenderer;
import java.util.Locale;

/** The output formats of {@code winnow explain}. */
enum ExplainFormat {
    TEXT,
    HTML;

    /** The format that the name of a file asks for. */
    static ExplainFormat ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") ? HTML : TEXT;
    }

    /** What its files are to those who choose where they go. */
    Format asFile() {
        return this == HTML ? Format.HTML : Format.TEXT;
    }

    Renderer renderer() {
        return switch (this) {
            case TEXT -> new ExplainRenderer();
            case HTML -> new ReportRenderer();
        };
    }
}
