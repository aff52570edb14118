package dev.winnow.metadata;

import dev.winnow.document.Origin;
import dev.winnow.document.PageDate;
import dev.winnow.document.RawMetadata;
import dev.winnow.document.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds when the piece was published and changed; the first of these that is a date counts.
 *
 * <p>Published: what a rule pack found; a dateline right by the headline that is clearly older than what is told; {@code datePublished} of an article in the structured data; meta elements by the
 * names in {@link DateNames}; {@code datePublished} in microdata; {@code dateCreated} of an article, {@code datePublished} of the page; on an article the first
 * {@code <time>}; the line that does best as a dateline ({@link DateLines}); the first {@code <time>} of any page; the
 * page's address; {@code datePublished} of anything else; and, as a piece is not older than its first version, the time of
 * the last change.
 *
 * <p>Modified: {@code dateModified} of an article in the structured data, meta elements, microdata, what follows the word for a change
 * in a dateline or byline, {@code dateModified} of the page.
 */
final class Dates {

    /** By so much a printed date may be older than a told one; older ones are of birthdays and events. */
    private static final int MOST_YEARS = 20;

    private final Clues clues;
    private final DateReading reading;

    Dates(Clues clues) {
        this.clues = clues;
        this.reading = DateReading.of(clues);
    }

    Optional<Sourced<PageDate>> published() {
        Optional<Sourced<PageDate>> told =
                from(clues.jsonLd().ofArticle("datePublished"), Origin.JSON_LD).or(() -> meta(DateNames.PUBLISHED));
        return from(clues.picked().published(), Origin.RULE_PACK)
                .or(() -> told.flatMap(this::printedEarlier))
                .or(() -> told)
                .or(() -> items("datepublished"))
                .or(() -> meta(DateNames::mayBePublished))
                .or(() -> from(clues.jsonLd().ofArticle("dateCreated"), Origin.JSON_LD))
                .or(() -> from(clues.jsonLd().ofPage("datePublished"), Origin.JSON_LD))
                .or(() -> clues.isArticle() ? firstTime() : Optional.empty())
                .or(() -> DateLines.published(clues, reading).map(date -> new Sourced<>(date, Origin.LINES)))
                .or(this::firstTime)
                .or(() -> UrlDates.find(clues.page().url()).map(date -> new Sourced<>(date, Origin.ADDRESS)))
                .or(() -> from(clues.jsonLd().ofOther("datePublished"), Origin.JSON_LD))
                .or(() -> from(clues.jsonLd().ofOther("dateCreated"), Origin.JSON_LD))
                .or(() -> from(clues.jsonLd().ofPage("dateCreated"), Origin.JSON_LD))
                .or(this::modified);
    }

    Optional<Sourced<PageDate>> modified() {
        return from(clues.jsonLd().ofArticle("dateModified"), Origin.JSON_LD)
                .or(() -> meta(DateNames.MODIFIED))
                .or(() -> items("datemodified"))
                .or(() -> changed(Role.DATELINE))
                .or(() -> changed(Role.BYLINE))
                .or(() -> from(clues.jsonLd().ofPage("dateModified"), Origin.JSON_LD));
    }

    /** A dateline by the headline, where it is older than what is told by more than time zones can explain. */
    private Optional<Sourced<PageDate>> printedEarlier(Sourced<PageDate> told) {
        long zones = told.value().time().isPresent() ? 1 : 0;
        return DateLines.certain(clues, reading)
                .filter(date -> date.date().isBefore(told.value().date().minusDays(zones)))
                .filter(date -> date.date().isAfter(told.value().date().minusYears(MOST_YEARS)))
                .map(date -> new Sourced<>(date, Origin.LINES));
    }

    private Optional<Sourced<PageDate>> changed(Role role) {
        return first(clues.texts(role).flatMap(text -> Updates.after(text).stream()), Origin.LINES);
    }

    private Optional<Sourced<PageDate>> firstTime() {
        return first(clues.raw().times().stream().limit(1), Origin.TIME_ELEMENT);
    }

    private Optional<Sourced<PageDate>> items(String name) {
        return first(clues.raw().items(name).stream(), Origin.MICRODATA);
    }

    private Optional<Sourced<PageDate>> meta(List<String> names) {
        return names.stream().flatMap(name -> meta(name::equals).stream()).findFirst();
    }

    private Optional<Sourced<PageDate>> meta(Predicate<String> names) {
        for (RawMetadata.Pair pair : clues.raw().meta()) {
            if (names.test(pair.name())) {
                Optional<PageDate> date = reading.date(pair.value());
                if (date.isPresent()) {
                    return date.map(value -> new Sourced<>(value, DateNames.origin(pair.name())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sourced<PageDate>> from(Optional<String> text, Origin origin) {
        return first(text.stream(), origin);
    }

    private Optional<Sourced<PageDate>> first(Stream<String> texts, Origin origin) {
        return texts.flatMap(text -> reading.date(text).stream()).findFirst().map(date -> new Sourced<>(date, origin));
    }
}
