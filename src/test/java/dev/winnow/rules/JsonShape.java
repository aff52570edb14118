package dev.winnow.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds YAML against as much of JSON Schema as the schema of rule packs uses; another keyword is an error. */
final class JsonShape {

    private static final Set<String> REMARKS =
            Set.of("$schema", "$id", "$defs", "title", "description", "default", "examples", "format");

    private final Map<?, ?> definitions;

    JsonShape(Map<?, ?> schema) {
        this.definitions = (Map<?, ?>) at(schema, "$defs");
    }

    static Object at(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new AssertionError("no " + key + " in " + map.keySet());
        }
        return value;
    }

    /** What is wrong with that node, in words; empty where it fits the schema. */
    List<String> problems(Object schema, YamlNode node, String path) {
        List<String> problems = new ArrayList<>();
        Map<?, ?> all = (Map<?, ?>) schema;
        all.forEach((keyword, value) -> problems.addAll(check(String.valueOf(keyword), value, all, node, path)));
        return problems;
    }

    private List<String> check(String keyword, Object value, Map<?, ?> schema, YamlNode node, String path) {
        if (REMARKS.contains(keyword)) {
            return List.of();
        }
        return switch (keyword) {
            case "$ref" -> problems(at(definitions, value.toString().substring("#/$defs/".length())), node, path);
            case "anyOf" -> said(fitting(value, node, path) >= 1, path + ": none of anyOf");
            case "oneOf" -> said(fitting(value, node, path) == 1, path + ": not just one of oneOf");
            case "not" -> said(!problems(value, node, path).isEmpty(), path + ": forbidden");
            case "type" -> said(strings(value).stream().anyMatch(type -> is(type, node)), path + ": no " + value);
            case "enum" -> said(strings(value).contains(text(node)), path + ": none of " + value);
            case "const" -> said(value.equals(text(node)), path + ": not " + value);
            case "pattern" ->
                said(Pattern.compile(value.toString()).matcher(text(node)).find(), path + ": not " + value);
            case "minLength" -> said(!text(node).isEmpty(), path + ": empty");
            case "minimum" -> said(!(number(node) < Double.parseDouble(value.toString())), path + ": below " + value);
            case "maximum" -> said(!(number(node) > Double.parseDouble(value.toString())), path + ": above " + value);
            case "minProperties" ->
                said(keys(node).size() >= Integer.parseInt(value.toString()), path + ": too few keys");
            case "maxProperties" ->
                said(keys(node).size() <= Integer.parseInt(value.toString()), path + ": too many keys");
            case "required" ->
                said(
                        !(node instanceof YamlNode.Mapping) || keys(node).containsAll(strings(value)),
                        path + ": lacks " + value);
            case "items" -> items(value, node, path);
            case "properties" -> properties((Map<?, ?>) value, node, path);
            case "additionalProperties" -> additional(value, schema, node, path);
            case "dependentRequired" -> dependent((Map<?, ?>) value, node, path, true);
            case "dependentSchemas" -> dependent((Map<?, ?>) value, node, path, false);
            default -> List.of("unknown keyword " + keyword);
        };
    }

    private static List<String> said(boolean right, String problem) {
        return right ? List.of() : List.of(problem);
    }

    private long fitting(Object schemas, YamlNode node, String path) {
        return ((List<?>) schemas)
                .stream()
                        .filter(schema -> problems(schema, node, path).isEmpty())
                        .count();
    }

    private List<String> items(Object schema, YamlNode node, String path) {
        List<String> problems = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> problems.addAll(problems(schema, item, path + "[]")));
        }
        return problems;
    }

    private List<String> properties(Map<?, ?> schemas, YamlNode node, String path) {
        List<String> problems = new ArrayList<>();
        for (YamlNode.Entry entry : entries(node)) {
            Object schema = schemas.get(entry.key().value());
            if (schema != null) {
                problems.addAll(
                        problems(schema, entry.value(), path + "." + entry.key().value()));
            }
        }
        return problems;
    }

    private List<String> additional(Object rest, Map<?, ?> schema, YamlNode node, String path) {
        Map<?, ?> known = schema.get("properties") instanceof Map<?, ?> map ? map : Map.of();
        List<String> problems = new ArrayList<>();
        for (YamlNode.Entry entry : entries(node)) {
            if (!known.containsKey(entry.key().value())) {
                String at = path + "." + entry.key().value();
                problems.addAll(
                        rest instanceof Map<?, ?> ? problems(rest, entry.value(), at) : List.of(at + ": unknown"));
            }
        }
        return problems;
    }

    private List<String> dependent(Map<?, ?> rules, YamlNode node, String path, boolean keys) {
        List<String> problems = new ArrayList<>();
        rules.forEach((key, rule) -> {
            if (keys(node).contains(key)) {
                problems.addAll(problems(keys ? Map.of("required", rule) : rule, node, path));
            }
        });
        return problems;
    }

    private static List<YamlNode.Entry> entries(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping ? mapping.entries() : List.of();
    }

    private static List<String> keys(YamlNode node) {
        return entries(node).stream().map(entry -> entry.key().value()).toList();
    }

    private static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
    }

    private static double number(YamlNode node) {
        return is("number", node) ? Double.parseDouble(text(node)) : Double.NaN;
    }

    /** The YAML reader leaves types open, so a number is a string, too. */
    private static boolean is(String type, YamlNode node) {
        return switch (type) {
            case "object" -> node instanceof YamlNode.Mapping;
            case "array" -> node instanceof YamlNode.Sequence;
            case "string" -> node instanceof YamlNode.Scalar;
            case "number" -> text(node).matches("-?\\d+(\\.\\d+)?");
            case "integer" -> text(node).matches("-?\\d+");
            case "boolean" -> text(node).matches("true|false");
            default -> false;
        };
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }
}
