package dev.winnow.metadata;

import dev.winnow.document.PageDate;
import dev.winnow.document.RawMetadata;
import dev.winnow.document.Role;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds when the piece was published and changed. */
final class Dates {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "article:published",
            "datepublished",
            "parsely-pub-date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dcterms.date",
            "dc.date",
            "sailthru.date",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "published_time",
            "publication_date",
            "publication-date",
            "datecreated",
            "citation_publication_date",
            "citation_date",
            "article.published",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "cse-date",
            "originalpublicationdate",
            "date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "article:modified",
            "updated_time",
            "cxenseparse:recs:articlelastmodified");

    private static final int LONGEST_DATELINE = 80;

    private Dates() {}

    static Optional<PageDate> published(Clues clues) {
        Reading reading = new Reading(clues);
        return first(
                reading,
                List.of(
                        clues.picked().published().stream(),
                        clues.jsonLd().ofArticle("datePublished").stream(),
                        meta(clues, PUBLISHED),
                        clues.jsonLd().ofArticle("dateCreated").stream(),
                        clues.isArticle() ? clues.jsonLd().ofPage("datePublished").stream() : Stream.empty(),
                        clues.isArticle() ? clues.raw().times().stream().limit(1) : Stream.empty(),
                        clues.texts(Role.DATELINE).filter(text -> !Updates.isMarked(text)),
                        clues.texts(Role.DATELINE),
                        clues.texts(Role.BYLINE),
                        clues.nearTitle().stream().filter(text -> text.length() <= LONGEST_DATELINE),
                        UrlDates.find(clues.page().url()).stream()));
    }

    static Optional<PageDate> modified(Clues clues) {
        return first(
                new Reading(clues),
                List.of(
                        clues.jsonLd().ofArticle("dateModified").stream(),
                        meta(clues, MODIFIED),
                        clues.texts(Role.DATELINE).flatMap(text -> Updates.after(text).stream()),
                        clues.texts(Role.BYLINE).flatMap(text -> Updates.after(text).stream())));
    }

    private static Stream<String> meta(Clues clues, List<String> names) {
        return names.stream()
                .flatMap(name -> clues.raw().meta().stream()
                        .filter(pair -> pair.name().equals(name))
                        .map(RawMetadata.Pair::value));
    }

    private static Optional<PageDate> first(Reading reading, List<Stream<String>> sources) {
        return sources.stream()
                .flatMap(source -> source)
                .flatMap(text -> reading.date(text).stream())
                .flatMap(text -> parsed(text).stream())
                .findFirst();
    }

    private static Optional<PageDate> parsed(String text) {
        try {
            return Optional.of(PageDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // a day with a broken time
        }
    }

    /** Reads dates the way the page's language writes them. */
    private record Reading(String language) {

        Reading(Clues clues) {
            this(Texts.lower(Languages.find(clues).orElse("")));
        }

        Optional<String> date(String text) {
            return IsoDates.read(text).or(() -> PrintedDates.read(text, language));
        }
    }
}
