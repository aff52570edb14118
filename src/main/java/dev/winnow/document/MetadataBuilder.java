package dev.winnow.document;

import dev.winnow.document.Metadata.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the values of {@link Metadata}, each with where it was found. Not thread-safe. */
public final class MetadataBuilder {

    private final Map<Field, Object> values = new EnumMap<>(Field.class);
    private final Map<Field, Origin> origins = new EnumMap<>(Field.class);

    /** A builder of metadata of which nothing is known. */
    public MetadataBuilder() {}

    /** Sets {@link Metadata#title()}. */
    public MetadataBuilder title(String value, Origin origin) {
        return set(Field.TITLE, value, origin);
    }

    /** Sets {@link Metadata#subtitle()}. */
    public MetadataBuilder subtitle(String value, Origin origin) {
        return set(Field.SUBTITLE, value, origin);
    }

    /** Sets {@link Metadata#authors()}; an empty list leaves them unknown. */
    public MetadataBuilder authors(List<String> value, Origin origin) {
        return value.isEmpty() ? this : set(Field.AUTHORS, List.copyOf(value), origin);
    }

    /** Sets {@link Metadata#published()}. */
    public MetadataBuilder published(PageDate value, Origin origin) {
        return set(Field.PUBLISHED, value, origin);
    }

    /** Sets {@link Metadata#modified()}. */
    public MetadataBuilder modified(PageDate value, Origin origin) {
        return set(Field.MODIFIED, value, origin);
    }

    /** Sets {@link Metadata#language()}. */
    public MetadataBuilder language(String value, Origin origin) {
        return set(Field.LANGUAGE, value, origin);
    }

    /** Sets {@link Metadata#declaredLanguage()}. */
    public MetadataBuilder declaredLanguage(String value, Origin origin) {
        return set(Field.DECLARED_LANGUAGE, value, origin);
    }

    /** Sets {@link Metadata#site()}. */
    public MetadataBuilder site(String value, Origin origin) {
        return set(Field.SITE, value, origin);
    }

    /** Sets {@link Metadata#url()}. */
    public MetadataBuilder url(String value, Origin origin) {
        return set(Field.URL, value, origin);
    }

    /** Sets {@link Metadata#description()}. */
    public MetadataBuilder description(String value, Origin origin) {
        return set(Field.DESCRIPTION, value, origin);
    }

    /** Sets {@link Metadata#section()}. */
    public MetadataBuilder section(String value, Origin origin) {
        return set(Field.SECTION, value, origin);
    }

    /** Sets {@link Metadata#tags()}; an empty list leaves them unknown. */
    public MetadataBuilder tags(List<String> value, Origin origin) {
        return value.isEmpty() ? this : set(Field.TAGS, List.copyOf(value), origin);
    }

    /** Sets {@link Metadata#image()}. */
    public MetadataBuilder image(LeadImage value, Origin origin) {
        return set(Field.IMAGE, value, origin);
    }

    /** Sets {@link Metadata#license()}. */
    public MetadataBuilder license(String value, Origin origin) {
        return set(Field.LICENSE, value, origin);
    }

    /** Sets {@link Metadata#paywalled()}. */
    public MetadataBuilder paywalled(boolean value, Origin origin) {
        return set(Field.PAYWALLED, value, origin);
    }

    /** What was set so far. */
    public Metadata build() {
        return new Metadata(
                text(Field.TITLE),
                text(Field.SUBTITLE),
                texts(Field.AUTHORS),
                date(Field.PUBLISHED),
                date(Field.MODIFIED),
                text(Field.LANGUAGE),
                text(Field.DECLARED_LANGUAGE),
                text(Field.SITE),
                text(Field.URL),
                text(Field.DESCRIPTION),
                text(Field.SECTION),
                texts(Field.TAGS),
                value(Field.IMAGE, LeadImage.class),
                text(Field.LICENSE),
                value(Field.PAYWALLED, Boolean.class),
                origins);
    }

    private MetadataBuilder set(Field field, Object value, Origin origin) {
        values.put(field, value);
        origins.put(field, origin);
        return this;
    }

    private Optional<String> text(Field field) {
        return value(field, String.class);
    }

    private Optional<PageDate> date(Field field) {
        return value(field, PageDate.class);
    }

    private List<String> texts(Field field) {
        return value(field, List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(String.class::cast)
                .toList();
    }

    private <T> Optional<T> value(Field field, Class<T> type) {
        return Optional.ofNullable(values.get(field)).map(type::cast);
    }
}
