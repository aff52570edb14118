package dev.winnow.metadata;

import dev.winnow.document.LabelledLine;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import dev.winnow.document.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the licence: that of JSON-LD, of a link of {@code rel=license}, of microdata, of a meta element, or the Creative Commons licence that a statement of rights names;
 * at last that to which a printed legal line leads, or which it names.
 */
final class Licenses {

    private static final int LONGEST = 300;
    private static final List<String> META = List.of("license", "dc.license", "dcterms.license", "dc.rights.license");
    private static final List<String> RIGHTS = List.of("dc.rights", "dcterms.rights", "rights", "copyright");

    private Licenses() {}

    static Optional<Sourced<String>> find(Clues clues) {
        return Stream.of(
                        jsonLd(clues).map(text -> new Sourced<>(text, Origin.JSON_LD)),
                        items(clues, "rel:license", Origin.LINK_ELEMENT),
                        items(clues, "license", Origin.MICRODATA),
                        Metas.all(clues.raw(), META),
                        Metas.all(clues.raw(), RIGHTS).flatMap(Licenses::named),
                        printed(clues).map(text -> new Sourced<>(text, Origin.LINES)))
                .flatMap(texts -> texts)
                .map(text -> new Sourced<>(Texts.clean(text.value()), text.origin()))
                .filter(text -> !text.value().isEmpty() && text.value().length() <= LONGEST)
                .findFirst();
    }

    private static Stream<String> jsonLd(Clues clues) {
        return clues.jsonLd().values("license").stream()
                .flatMap(value -> value instanceof Map<?, ?> map
                        ? Stream.of("url", "@id", "name").map(map::get)
                        : Stream.of(value))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static Stream<Sourced<String>> items(Clues clues, String name, Origin origin) {
        return clues.raw().items(name).stream().map(text -> new Sourced<>(text, origin));
    }

    private static Stream<Sourced<String>> named(Sourced<String> rights) {
        return CreativeCommons.in(rights.value()).map(text -> new Sourced<>(text, rights.origin())).stream();
    }

    private static Stream<String> printed(Clues clues) {
        return clues.lines().stream()
                .filter(line -> line.role() == Role.LEGAL && line.visible())
                .flatMap(line -> linked(line).or(() -> CreativeCommons.in(line.text())).stream());
    }

    private static Optional<String> linked(LabelledLine line) {
        return line.spans().stream()
                .filter(Span::leadsToPage)
                .flatMap(span -> CreativeCommons.in(span.target()).stream())
                .findFirst();
    }
}
