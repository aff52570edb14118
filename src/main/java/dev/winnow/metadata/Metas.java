package dev.winnow.metadata;

import dev.winnow.document.Origin;
import dev.winnow.document.RawMetadata;
import java.util.List;
import java.util.stream.Stream;

/** Values of meta elements with whose vocabulary they belong to. */
final class Metas {

    private Metas() {}

    /** The non-blank values of these meta elements, in the order of the names, then of the page. */
    static Stream<Sourced<String>> all(RawMetadata raw, List<String> names) {
        return names.stream()
                .flatMap(name -> raw.meta().stream()
                        .filter(pair ->
                                pair.name().equals(name) && !pair.value().isBlank())
                        .map(pair -> new Sourced<>(pair.value(), origin(name))));
    }

    /** The vocabulary that a name belongs to. */
    static Origin origin(String name) {
        return name.startsWith("og:") || name.startsWith("article:") ? Origin.OPEN_GRAPH : Origin.META;
    }
}
