package dev.winnow.metadata;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Page;
import dev.winnow.document.RawMetadata;
import dev.winnow.document.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All there is to tell from.
 *
 * @param page the page
 * @param lines its labelled lines
 * @param jsonLd its structured data
 * @param site name of the site, if told
 */
record Clues(Page page, List<LabelledLine> lines, JsonLd jsonLd, Optional<String> site) {

    static Clues of(Page page, List<LabelledLine> lines) {
        JsonLd jsonLd = JsonLd.of(page.metadata().jsonLd());
        Optional<String> site = firstOf(page.metadata(), List.of("og:site_name", "application-name"))
                .or(jsonLd::publisher)
                .map(Texts::clean)
                .filter(name -> !name.isEmpty() && !name.startsWith("http"));
        return new Clues(page, lines, jsonLd, site);
    }

    RawMetadata raw() {
        return page.metadata();
    }

    /** The first non-blank value of the first of these meta elements that has one. */
    Optional<String> firstMeta(List<String> names) {
        return firstOf(raw(), names);
    }

    private static Optional<String> firstOf(RawMetadata raw, List<String> names) {
        return names.stream().flatMap(name -> raw.meta(name).stream()).findFirst();
    }

    /** All non-blank values of the first of these meta elements that has one. */
    List<String> allMeta(List<String> names) {
        for (String name : names) {
            List<String> values = new ArrayList<>();
            for (RawMetadata.Pair pair : raw().meta()) {
                if (pair.name().equals(name) && !pair.value().isBlank()) {
                    values.add(pair.value());
                }
            }
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    /** The shown lines of that role. */
    Stream<String> texts(Role role) {
        return lines.stream()
                .filter(line -> line.role() == role && line.visible())
                .map(LabelledLine::text);
    }

    /** Whether the page calls itself an article. */
    boolean isArticle() {
        return jsonLd.hasArticle()
                || raw().meta("og:type").filter(type -> type.contains("article")).isPresent()
                || raw().meta("article:published_time").isPresent();
    }
}
