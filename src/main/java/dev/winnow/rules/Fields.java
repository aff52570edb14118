package dev.winnow.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The fields of one mapping of a pack: reads them by name and type, and complains of every one that is wrong. */
final class Fields {

    private static final int LIKE = 2;

    private final YamlNode at;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Complaints complaints;

    private Fields(YamlNode at, Complaints complaints) {
        this.at = at;
        this.complaints = complaints;
    }

    /** The fields of a node, which may have these and no others. */
    static Fields of(YamlNode node, List<String> known, Complaints complaints) {
        Fields fields = new Fields(node, complaints);
        if (!(node instanceof YamlNode.Mapping mapping)) {
            complaints.error(node, "expected keys and values, such as '" + known.get(0) + ": …'");
            return fields;
        }
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (known.contains(key)) {
                fields.values.put(key, entry.value());
            } else {
                complaints.error(entry.key(), "unknown key '" + key + "'" + hint(key, known));
            }
        }
        return fields;
    }

    private static String hint(String key, List<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance(LIKE);
        return known.stream()
                .filter(candidate -> distance.apply(key, candidate) >= 0)
                .findFirst()
                .map(candidate -> "; did you mean '" + candidate + "'?")
                .orElse("; known are " + String.join(", ", known));
    }

    YamlNode at() {
        return at;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    void error(String message) {
        complaints.error(at, message);
    }

    /** Complains at the value of that key. */
    void error(String key, String message) {
        complaints.error(node(key).orElse(at), message);
    }

    /** The text of a scalar. */
    Optional<String> text(String key) {
        return node(key).flatMap(node -> scalar(node, key)).map(YamlNode.Scalar::value);
    }

    private Optional<YamlNode.Scalar> scalar(YamlNode node, String key) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.value().isBlank()) {
            return Optional.of(scalar);
        }
        complaints.error(node, "'" + key + "' expects a text");
        return Optional.empty();
    }

    /** The items of a sequence; a single value is a sequence of one. */
    List<YamlNode> items(String key) {
        return node(key)
                .map(node -> node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of());
    }

    /** The texts of a sequence of scalars, or of one scalar. */
    List<String> texts(String key) {
        return scalars(key).stream().map(YamlNode.Scalar::value).toList();
    }

    /** The scalars of a sequence, or one scalar. */
    List<YamlNode.Scalar> scalars(String key) {
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        for (YamlNode item : items(key)) {
            scalar(item, key).ifPresent(scalars::add);
        }
        return scalars;
    }

    /** A whole number within bounds. */
    int number(String key, int otherwise, int least, int most) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        error(key, "'" + key + "' expects a whole number from " + least + " to " + most);
        return otherwise;
    }

    /** A constant by its name in lower or upper case. */
    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return node(key).flatMap(node -> constant(node, key, type));
    }

    <E extends Enum<E>> Optional<E> constant(YamlNode node, String key, Class<E> type) {
        Optional<YamlNode.Scalar> scalar = scalar(node, key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String wanted = scalar.get().value().toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            complaints.error(
                    node,
                    "'" + scalar.get().value() + "' is none of "
                            + String.join(
                                    ", ",
                                    Arrays.stream(type.getEnumConstants())
                                            .map(Enum::name)
                                            .toList()));
        }
        return found;
    }

    boolean flag(String key, boolean otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!List.of("true", "false").contains(text.get())) {
            error(key, "'" + key + "' is true or false");
        }
        return text.get().equals("true");
    }
}
