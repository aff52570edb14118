package dev.winnow.metadata;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Metadata;
import dev.winnow.document.MetadataBuilder;
import dev.winnow.document.PackVotes.Picked;
import dev.winnow.document.Page;
import java.util.List;
import java.util.Optional;

/** Reads a page's metadata from what it says of itself and from its labelled lines. Stateless and thread-safe. */
public final class MetadataReader {

    private MetadataReader() {}

    /**
     * What is known about the piece. Never throws on broken input: what cannot be read is taken as missing.
     *
     * @param page the page as read
     * @param lines its lines with their roles; may be empty
     * @param picked what a rule pack found; it comes first
     */
    public static Metadata read(Page page, List<LabelledLine> lines, Picked picked) {
        Clues clues = Clues.of(page, lines, picked);
        MetadataBuilder known = new MetadataBuilder();
        Authors.find(clues).ifPresent(found -> known.authors(found.value(), found.origin()));
        Optional<Sourced<String>> headline = Titles.find(clues);
        headline.ifPresent(title -> known.title(title.value(), title.origin()));
        headline.flatMap(title -> Subtitles.find(clues, title.value()))
                .ifPresent(subtitle -> known.subtitle(subtitle.value(), subtitle.origin()));
        Dates dates = new Dates(clues);
        dates.published().ifPresent(date -> known.published(date.value(), date.origin()));
        dates.modified().ifPresent(date -> known.modified(date.value(), date.origin()));
        Optional<Sourced<String>> declared = Languages.declared(clues);
        declared.ifPresent(tag -> known.declaredLanguage(tag.value(), tag.origin()));
        Languages.written(clues, declared).ifPresent(tag -> known.language(tag.value(), tag.origin()));
        addAbout(clues, known);
        return known.build();
    }

    private static void addAbout(Clues clues, MetadataBuilder known) {
        Sites.find(clues.page(), clues.jsonLd()).ifPresent(site -> known.site(site.value(), site.origin()));
        Addresses.find(clues).ifPresent(url -> known.url(url.value(), url.origin()));
        Descriptions.find(clues).ifPresent(text -> known.description(text.value(), text.origin()));
        Sections.find(clues).ifPresent(section -> known.section(section.value(), section.origin()));
        Tags.find(clues).ifPresent(tags -> known.tags(tags.value(), tags.origin()));
        LeadImages.find(clues).ifPresent(image -> known.image(image.value(), image.origin()));
        Licenses.find(clues).ifPresent(license -> known.license(license.value(), license.origin()));
        Paywalls.find(clues).ifPresent(paywalled -> known.paywalled(paywalled.value(), paywalled.origin()));
    }
}
