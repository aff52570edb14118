package dev.winnow.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about the piece. Every part may be missing. Immutable.
 *
 * @param title the headline as printed on the page
 * @param subtitle the line that the page sets under or over its headline as a part of it
 * @param authors names of the authors, without "By", titles and links; empty where unknown
 * @param published when it was published
 * @param modified when it was last changed
 * @param language BCP 47 tag of the language that the piece is written in: detected from its text, else declared
 * @param declaredLanguage BCP 47 tag that the page declares
 * @param site name of the site
 * @param url canonical or known address
 * @param description what the page says of itself in a sentence or two
 * @param section the part of the site that it stands in
 * @param tags keywords, in the page's order
 * @param image the picture that stands for the piece
 * @param license name or address of the licence
 * @param paywalled whether its text is for those who pay; empty where there is not evidence enough
 * @param origins where each value that is not missing was found
 */
public record Metadata(
        Optional<String> title,
        Optional<String> subtitle,
        List<String> authors,
        Optional<PageDate> published,
        Optional<PageDate> modified,
        Optional<String> language,
        Optional<String> declaredLanguage,
        Optional<String> site,
        Optional<String> url,
        Optional<String> description,
        Optional<String> section,
        List<String> tags,
        Optional<LeadImage> image,
        Optional<String> license,
        Optional<Boolean> paywalled,
        Map<Field, Origin> origins) {

    /** Nothing is known. */
    public static final Metadata NONE = new MetadataBuilder().build();

    /** The values. */
    public enum Field {
        /** {@link Metadata#title()}. */
        TITLE,
        /** {@link Metadata#subtitle()}. */
        SUBTITLE,
        /** {@link Metadata#authors()}. */
        AUTHORS,
        /** {@link Metadata#published()}. */
        PUBLISHED,
        /** {@link Metadata#modified()}. */
        MODIFIED,
        /** {@link Metadata#language()}. */
        LANGUAGE,
        /** {@link Metadata#declaredLanguage()}. */
        DECLARED_LANGUAGE,
        /** {@link Metadata#site()}. */
        SITE,
        /** {@link Metadata#url()}. */
        URL,
        /** {@link Metadata#description()}. */
        DESCRIPTION,
        /** {@link Metadata#section()}. */
        SECTION,
        /** {@link Metadata#tags()}. */
        TAGS,
        /** {@link Metadata#image()}. */
        IMAGE,
        /** {@link Metadata#license()}. */
        LICENSE,
        /** {@link Metadata#paywalled()}. */
        PAYWALLED
    }

    /** Copies the lists and the map. */
    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        EnumMap<Field, Origin> copy = new EnumMap<>(Field.class);
        copy.putAll(origins);
        origins = Collections.unmodifiableMap(copy);
    }

    /** Where that value was found; empty where it is missing. */
    public Optional<Origin> origin(Field field) {
        return Optional.ofNullable(origins.get(field));
    }
}
