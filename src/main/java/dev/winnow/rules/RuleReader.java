package dev.winnow.rules;

import dev.winnow.document.Page;
import dev.winnow.document.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rules of one layout. */
final class RuleReader {

    static final List<String> KEYS = List.of(
            "name", "role", "weight", "select", "text", "from", "to", "until", "most", "after", "before", "input");

    /** The weight of a rule that names none. */
    private static final double WEIGHT = 5;

    private static final double MOST_WEIGHT = 20;
    private static final int MOST_LINES = 30;

    private final PackParts parts;
    private final Complaints complaints;
    private final Set<String> names = new HashSet<>();
    private int count;

    RuleReader(PackParts parts, Complaints complaints) {
        this.parts = parts;
        this.complaints = complaints;
    }

    PackRule read(YamlNode node) {
        count++;
        Fields fields = Fields.of(node, KEYS, complaints);
        Role role = fields.constant("role", Role.class).orElse(Role.BODY);
        if (!fields.has("role")) {
            fields.error("a rule names a 'role'");
        }
        PackRule rule = new PackRule(
                fields.text("name").orElse("rule-" + count),
                role,
                weight(fields),
                fields.scalars("select").stream().map(parts::query).toList(),
                texts(fields),
                span(fields),
                fields.constant("after", Role.class),
                fields.constant("before", Role.class),
                fields.constant("input", Page.Kind.class),
                node.line(),
                node.column());
        check(rule, fields);
        return rule;
    }

    private void check(PackRule rule, Fields fields) {
        if (!names.add(rule.name())) {
            fields.error("there are two rules named '" + rule.name() + "'");
        }
        boolean says = fields.has("from")
                || !fields.items("select").isEmpty()
                || !fields.items("text").isEmpty();
        if (!says && !fields.has("after") && !fields.has("before")) {
            fields.error("a rule says which lines: by select, text, from … to, after or before");
        }
    }

    private static double weight(Fields fields) {
        Optional<String> text = fields.text("weight");
        if (text.isEmpty()) {
            return WEIGHT;
        }
        if (text.get().equals("always")) {
            return PackRule.ALWAYS;
        }
        try {
            double weight = Double.parseDouble(text.get());
            if (weight != 0 && Math.abs(weight) <= MOST_WEIGHT) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        fields.error("weight", "'weight' is 'always' or odds from -20 to 20 on a natural-log scale, not 0");
        return WEIGHT;
    }

    private List<LineText> texts(Fields fields) {
        List<LineText> texts = new ArrayList<>();
        for (YamlNode item : fields.items("text")) {
            LineTexts.read(item, LineText.Way.IS, complaints).ifPresent(texts::add);
        }
        return texts;
    }

    private Optional<PackRule.Span> span(Fields fields) {
        boolean to = fields.has("to");
        if (!fields.has("from")) {
            if (to || fields.has("until") || fields.has("most")) {
                fields.error("a span of lines says where it begins: from");
            }
            return Optional.empty();
        }
        if (to == fields.has("until")) {
            fields.error("a span of lines ends 'to' a line, including it, or 'until' one");
            return Optional.empty();
        }
        Optional<LineText> from = end(fields, "from");
        Optional<LineText> last = end(fields, to ? "to" : "until");
        int most = fields.number("most", MOST_LINES, 1, 10_000);
        return from.flatMap(first -> last.map(end -> new PackRule.Span(first, end, to, most)));
    }

    private Optional<LineText> end(Fields fields, String key) {
        return fields.node(key).flatMap(node -> LineTexts.read(node, LineText.Way.IS, complaints));
    }
}
