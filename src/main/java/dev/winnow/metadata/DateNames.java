package dev.winnow.metadata;

import dev.winnow.document.Origin;
import java.util.List;
import java.util.Set;

/** The names of meta elements that hold dates, the most telling first. */
final class DateNames {

    static final List<String> PUBLISHED = List.of(
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

    static final List<String> MODIFIED = List.of(
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

    private static final Set<String> MICRODATA = Set.of("datepublished", "datemodified", "datecreated");

    private DateNames() {}

    /** Whether a name that is not listed speaks of publication, as {@code w-published-date}. */
    static boolean mayBePublished(String name) {
        return (name.contains("publish") || name.contains("pubdate") || name.contains("pub-date"))
                && !name.contains("publisher")
                && !name.contains("modif")
                && !name.contains("updat")
                && !name.contains("last");
    }

    static Origin origin(String name) {
        return MICRODATA.contains(name) ? Origin.MICRODATA : Metas.origin(name);
    }
}
