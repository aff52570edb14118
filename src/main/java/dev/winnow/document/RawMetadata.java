package dev.winnow.document;

import java.util.List;
import java.util.Optional;

/**
 * What the page says of itself, as found and not yet interpreted.
 *
 * @param title content of the {@code title} element, empty where there is none
 * @param language the {@code lang} attribute of the root, empty where there is none
 * @param canonical the canonical link as written, empty where there is none
 * @param base the address that links are relative to, as written; empty where that is the page's own
 * @param meta meta elements in page order: {@code name}, {@code property}, {@code itemprop} or {@code http-equiv} in lower case, with the content
 * @param jsonLd contents of the JSON-LD scripts, in page order
 * @param state contents of other scripts that hold a large JSON value
 * @param times {@code datetime} values of {@code <time>} elements, in page order
 * @param items what microdata and links say beside meta elements, in page order: the lower-case {@code itemprop}
 *     (author, datepublished, license and a few more), or {@code rel:author} and {@code rel:license}. What belongs to a
 *     comment, an answer, a product or any but the first piece on the page is named {@code other:author} and so on.
 *     Dates come as written for machines, licences as addresses, all else as text, a line for each block
 */
public record RawMetadata(
        String title,
        String language,
        String canonical,
        String base,
        List<Pair> meta,
        List<String> jsonLd,
        List<String> state,
        List<String> times,
        List<Pair> items) {

    /** Of a page that says nothing of itself, as every text. */
    public static final RawMetadata NONE =
            new RawMetadata("", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A named value.
     *
     * @param name lower-case name
     * @param value its value as written
     */
    public record Pair(String name, String value) {}

    /** Copies the lists. */
    public RawMetadata {
        meta = List.copyOf(meta);
        jsonLd = List.copyOf(jsonLd);
        state = List.copyOf(state);
        times = List.copyOf(times);
        items = List.copyOf(items);
    }

    /** The values of the items of that lower-case name. */
    public List<String> items(String name) {
        return items.stream()
                .filter(pair -> pair.name().equals(name))
                .map(Pair::value)
                .toList();
    }

    /** The first non-blank value of the meta element of that lower-case name. */
    public Optional<String> meta(String name) {
        return meta.stream()
                .filter(pair -> pair.name().equals(name) && !pair.value().isBlank())
                .map(Pair::value)
                .findFirst();
    }
}
