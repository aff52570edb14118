package dev.winnow.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One JSON object as plain maps, lists and strings; numbers and truth values are kept as they are written. */
record JsonRow(Map<String, Object> values) {

    /** The value of that name, where it is a string, a number or a truth value. */
    Optional<String> string(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The strings in the list of that name; none where there is no such list. */
    List<String> strings(String name) {
        return list(name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The objects in the list of that name; none where there is no such list. */
    List<JsonRow> rows(String name) {
        return list(name).stream()
                .filter(JsonRow.class::isInstance)
                .map(JsonRow.class::cast)
                .toList();
    }

    private List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
