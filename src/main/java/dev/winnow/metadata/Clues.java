package dev.winnow.metadata;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.PackVotes.Picked;
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
 * @param picked what a rule pack found
 * @param jsonLd its structured data
 * @param site name of the site, if told
 * @param headline index of the line that does best as the headline of a text, −1 if there is none or the page is no text
 */
record Clues(Page page, List<LabelledLine> lines, Picked picked, JsonLd jsonLd, Optional<String> site, int headline) {

    private static final int AFTER_TITLE = 15;
    private static final int BEFORE_TITLE = 6;
    private static final int SHORT = 120;

    static Clues of(Page page, List<LabelledLine> lines, Picked picked) {
        JsonLd jsonLd = JsonLd.of(page.metadata().jsonLd());
        Optional<String> site = firstOf(page.metadata(), List.of("og:site_name", "application-name"))
                .or(jsonLd::publisher)
                .map(Texts::clean)
                .filter(name -> !name.isEmpty() && !name.startsWith("http"));
        int headline = page.kind() == Page.Kind.TEXT ? PlainHeadlines.index(lines, Slug.of(page.url())) : -1;
        return new Clues(page, lines, picked, jsonLd, site, headline);
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

    /** Index of the headline of a text, else of the first shown TITLE line, −1 if there is none. */
    int titleIndex() {
        if (headline >= 0) {
            return headline;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).role() == Role.TITLE && lines.get(i).visible()) {
                return i;
            }
        }
        return -1;
    }

    /** Short shown lines around the title, from a little before it: where bylines and datelines stand. */
    List<String> nearTitle() {
        int title = titleIndex();
        if (title < 0) {
            return List.of();
        }
        List<String> near = new ArrayList<>();
        for (LabelledLine line : lines.subList(title, Math.min(lines.size(), title + AFTER_TITLE))) {
            if (line.visible() && line.text().length() <= SHORT) {
                near.add(line.text());
            }
        }
        for (LabelledLine line : lines.subList(Math.max(0, title - BEFORE_TITLE), title)) {
            if (line.visible() && line.text().length() <= SHORT) {
                near.add(line.text());
            }
        }
        return near;
    }

    /** Whether that name is the site's own, not a person's. */
    boolean isSiteName(String name) {
        String lower = Texts.lower(name);
        String letters = Texts.letters(lower.startsWith("the ") ? lower.substring(4) : lower);
        String own = Texts.letters(site.orElse(""));
        return letters.equals(own)
                || own.equals("the" + letters)
                || letters.length() > 2 && Texts.letters(host()).contains(letters);
    }

    /** The host that the page comes from, empty if unknown. */
    String host() {
        String url = page.url();
        int start = url.indexOf("//") + 2;
        int end = url.indexOf('/', start);
        return page.host().isBlank() && start > 1 ? url.substring(start, end < 0 ? url.length() : end) : page.host();
    }

    /** Whether the page calls itself an article. */
    boolean isArticle() {
        return jsonLd.hasArticle()
                || raw().meta("og:type")
                        .filter(type -> type.contains("article"))
                        .isPresent()
                || raw().meta("article:published_time").isPresent();
    }
}
