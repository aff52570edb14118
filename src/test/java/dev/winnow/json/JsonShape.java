package dev.winnow.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds plain values against as much of JSON Schema as the project's schemas use; another keyword is an error. Values are
 * maps, lists, strings, numbers, booleans and null.
 */
public final class JsonShape {

    /** What a string may pass for. */
    public enum Scalars {
        /** Nothing but a string, as in JSON. */
        TYPED,
        /** What it spells, too: a reader of YAML leaves types open. */
        OPEN
    }

    private static final Set<String> REMARKS =
            Set.of("$schema", "$id", "$defs", "title", "description", "default", "examples", "format");

    private final Map<?, ?> schema;
    private final Scalars scalars;

    /** Checks values against that schema. */
    public JsonShape(Map<?, ?> schema, Scalars scalars) {
        this.schema = schema;
        this.scalars = scalars;
    }

    /** The value of a key that must be there. */
    public static Object at(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new AssertionError("no " + key + " in " + map.keySet());
        }
        return value;
    }

    /** What is wrong with that value, in words; empty where it fits the schema. */
    public List<String> problems(@Nullable Object value) {
        return problems(schema, value, "");
    }

    private List<String> problems(Object rules, @Nullable Object node, String path) {
        List<String> problems = new ArrayList<>();
        Map<?, ?> all = (Map<?, ?>) rules;
        all.forEach((keyword, value) -> problems.addAll(check(String.valueOf(keyword), value, all, node, path)));
        return problems;
    }

    private List<String> check(String keyword, Object value, Map<?, ?> rules, @Nullable Object node, String path) {
        if (REMARKS.contains(keyword)) {
            return List.of();
        }
        return switch (keyword) {
            case "$ref" -> problems(definition(value), node, path);
            case "anyOf" -> said(fitting(value, node, path) >= 1, path + ": none of anyOf");
            case "oneOf" -> said(fitting(value, node, path) == 1, path + ": not just one of oneOf");
            case "not" -> said(!problems(value, node, path).isEmpty(), path + ": forbidden");
            case "type" -> said(strings(value).stream().anyMatch(type -> is(type, node)), path + ": no " + value);
            case "enum" -> said(node != null && strings(value).contains(node), path + ": none of " + value);
            case "const" -> said(value.equals(node), path + ": not " + value);
            case "pattern", "minLength", "maxLength" -> text(keyword, value, node, path);
            case "minimum" -> said(!(number(node) < Double.parseDouble(value.toString())), path + ": below " + value);
            case "maximum" -> said(!(number(node) > Double.parseDouble(value.toString())), path + ": above " + value);
            case "minProperties" -> said(size(node) >= Integer.parseInt(value.toString()), path + ": too few keys");
            case "maxProperties" -> said(size(node) <= Integer.parseInt(value.toString()), path + ": too many keys");
            case "minItems" ->
                said(elements(node).size() >= Integer.parseInt(value.toString()), path + ": too few items");
            case "maxItems" ->
                said(elements(node).size() <= Integer.parseInt(value.toString()), path + ": too many items");
            case "required" ->
                said(
                        !(node instanceof Map<?, ?> map) || map.keySet().containsAll(strings(value)),
                        path + ": lacks " + value);
            case "items" -> items(value, node, path);
            case "properties" -> properties((Map<?, ?>) value, node, path);
            case "additionalProperties" -> additional(value, rules, node, path);
            case "dependentRequired" -> dependent((Map<?, ?>) value, node, path, true);
            case "dependentSchemas" -> dependent((Map<?, ?>) value, node, path, false);
            default -> List.of("unknown keyword " + keyword);
        };
    }

    private Object definition(Object reference) {
        return at((Map<?, ?>) at(schema, "$defs"), reference.toString().substring("#/$defs/".length()));
    }

    private static List<String> said(boolean right, String problem) {
        return right ? List.of() : List.of(problem);
    }

    private long fitting(Object schemas, @Nullable Object node, String path) {
        return ((List<?>) schemas)
                .stream().filter(one -> problems(one, node, path).isEmpty()).count();
    }

    private static List<String> text(String keyword, Object value, @Nullable Object node, String path) {
        if (!(node instanceof String text)) {
            return List.of();
        }
        int length = text.codePointCount(0, text.length());
        boolean right = keyword.equals("pattern")
                ? Pattern.compile(value.toString()).matcher(text).find()
                : keyword.equals("minLength")
                        ? length >= Integer.parseInt(value.toString())
                        : length <= Integer.parseInt(value.toString());
        return said(right, path + ": not " + keyword + " " + value);
    }

    private List<String> items(Object rules, @Nullable Object node, String path) {
        List<String> problems = new ArrayList<>();
        elements(node).forEach(item -> problems.addAll(problems(rules, item, path + "[]")));
        return problems;
    }

    private List<String> properties(Map<?, ?> schemas, @Nullable Object node, String path) {
        List<String> problems = new ArrayList<>();
        entries(node).forEach((key, value) -> {
            Object rules = schemas.get(key);
            if (rules != null) {
                problems.addAll(problems(rules, value, path + "." + key));
            }
        });
        return problems;
    }

    private List<String> additional(Object rest, Map<?, ?> rules, @Nullable Object node, String path) {
        Map<?, ?> known = rules.get("properties") instanceof Map<?, ?> map ? map : Map.of();
        List<String> problems = new ArrayList<>();
        entries(node).forEach((key, value) -> {
            if (!known.containsKey(key)) {
                String at = path + "." + key;
                problems.addAll(rest instanceof Map<?, ?> ? problems(rest, value, at) : List.of(at + ": unknown"));
            }
        });
        return problems;
    }

    private List<String> dependent(Map<?, ?> rules, @Nullable Object node, String path, boolean keys) {
        List<String> problems = new ArrayList<>();
        rules.forEach((key, rule) -> {
            if (entries(node).containsKey(key)) {
                problems.addAll(problems(keys ? Map.of("required", rule) : rule, node, path));
            }
        });
        return problems;
    }

    private static Map<?, ?> entries(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> elements(@Nullable Object node) {
        return node instanceof List<?> list ? list : List.of();
    }

    private static int size(@Nullable Object node) {
        return entries(node).size();
    }

    private double number(@Nullable Object node) {
        return is("number", node) ? Double.parseDouble(String.valueOf(node)) : Double.NaN;
    }

    private boolean is(String type, @Nullable Object node) {
        boolean open = scalars == Scalars.OPEN && node instanceof String;
        String spelled = String.valueOf(node);
        return switch (type) {
            case "object" -> node instanceof Map;
            case "array" -> node instanceof List;
            case "string" -> node instanceof String;
            case "null" -> node == null;
            case "number" -> node instanceof BigDecimal || open && spelled.matches("-?\\d+(\\.\\d+)?");
            case "integer" -> (node instanceof BigDecimal || open) && spelled.matches("-?\\d+");
            case "boolean" -> node instanceof Boolean || open && spelled.matches("true|false");
            default -> false;
        };
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }
}
