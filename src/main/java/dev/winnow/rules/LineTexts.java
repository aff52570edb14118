package dev.winnow.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a line's text is compared with: a literal, or a mapping such as {@code {starts: "Read more"}}. */
final class LineTexts {

    static final List<String> WAYS = Arrays.stream(LineText.Way.values())
            .map(way -> way.name().toLowerCase(Locale.ROOT))
            .toList();

    private LineTexts() {}

    /**
     * Reads one.
     *
     * @param bare what a literal alone means
     */
    static Optional<LineText> read(YamlNode node, LineText.Way bare, Complaints complaints) {
        if (node instanceof YamlNode.Scalar scalar) {
            return make(bare, scalar, complaints);
        }
        Fields fields = Fields.of(node, WAYS, complaints);
        List<LineText.Way> ways = Arrays.stream(LineText.Way.values())
                .filter(way -> fields.has(WAYS.get(way.ordinal())))
                .toList();
        if (ways.size() != 1) {
            fields.error("expected one of " + String.join(", ", WAYS));
            return Optional.empty();
        }
        String key = WAYS.get(ways.get(0).ordinal());
        List<YamlNode.Scalar> scalars = fields.scalars(key);
        if (scalars.size() > 1) {
            fields.error("'" + key + "' expects one text; write a list of {" + key + ": …} for several");
        }
        if (scalars.isEmpty() && fields.items(key).isEmpty()) {
            fields.error("'" + key + "' expects a text");
        }
        return scalars.stream().findFirst().flatMap(scalar -> make(ways.get(0), scalar, complaints));
    }

    private static Optional<LineText> make(LineText.Way way, YamlNode.Scalar scalar, Complaints complaints) {
        try {
            return Optional.of(LineText.of(way, scalar.value()).at(Place.of(scalar)));
        } catch (IllegalArgumentException e) {
            complaints.error(scalar, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
