package dev.winnow.render;

import dev.winnow.document.CleanPage;
import dev.winnow.document.Image;
import dev.winnow.document.LeadImage;
import dev.winnow.document.Metadata;
import dev.winnow.document.Origin;
import dev.winnow.document.PackMatches;
import dev.winnow.document.PackUse;
import dev.winnow.document.PageDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The metadata of a page with where each value was found, and what of its rule pack found something; folded away. */
final class ReportMetadata {
    private final CleanPage page;
    private final ReportMarkup out;

    ReportMetadata(CleanPage page, ReportMarkup out) {
        this.page = page;
        this.out = out;
    }

    void write() throws IOException {
        out.start("details").element("summary", "Metadata").start("div", "tables");
        out.start("table").element("caption", "Metadata");
        for (Metadata.Field field : Metadata.Field.values()) {
            String value = value(field);
            if (!value.isEmpty()) {
                row(
                        words(field.name()),
                        value,
                        page.metadata().origin(field).map(ReportMetadata::name).orElse(""));
            }
        }
        out.end("table").line();
        if (page.pack().isPresent()) {
            pack(page.pack().get());
        }
        out.end("div").end("details").line();
    }

    private void pack(PackUse use) throws IOException {
        PackMatches matches = use.matches();
        out.start("table").element("caption", "Rule pack");
        row("pack", use.pack(), "");
        row("chosen", use.reason(), "");
        row("layout until", matches.until().map(LocalDate::toString).orElse("the present one"), "");
        row("rules that fitted", String.join(", ", matches.rules()), "");
        row("selectors that hit", String.join("\n", matches.selectors()), "");
        out.end("table").line();
    }

    private void row(String name, String value, String origin) throws IOException {
        out.start("tr").start("th").attribute("scope", "row").text(name).end("th");
        out.start("td");
        if (ReportMarkup.isWeb(value) && value.indexOf('\n') < 0) {
            out.start("a").target(value).text(value).end("a");
        } else {
            out.text(value);
        }
        out.end("td").element("td", "origin", origin).end("tr").line();
    }

    private String value(Metadata.Field field) {
        Metadata known = page.metadata();
        return switch (field) {
            case TITLE -> known.title().orElse("");
            case SUBTITLE -> known.subtitle().orElse("");
            case AUTHORS -> String.join(", ", known.authors());
            case PUBLISHED -> known.published().map(PageDate::toString).orElse("");
            case MODIFIED -> known.modified().map(PageDate::toString).orElse("");
            case LANGUAGE -> known.language().orElse("");
            case DECLARED_LANGUAGE -> known.declaredLanguage().orElse("");
            case SITE -> known.site().orElse("");
            case URL -> known.url().orElse("");
            case DESCRIPTION -> known.description().orElse("");
            case SECTION -> known.section().orElse("");
            case TAGS -> String.join(", ", known.tags());
            case IMAGE -> known.image().map(ReportMetadata::picture).orElse("");
            case LICENSE -> known.license().orElse("");
            case PAYWALLED -> known.paywalled().map(paid -> paid ? "yes" : "no").orElse("");
        };
    }

    private static String picture(LeadImage lead) {
        Image image = lead.image();
        return Stream.of(Optional.of(image.url()), Optional.of(image.alt()), lead.caption(), lead.credit())
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String name(Origin origin) {
        return switch (origin) {
            case JSON_LD -> "JSON-LD";
            case OPEN_GRAPH -> "Open Graph";
            default -> words(origin.name());
        };
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
