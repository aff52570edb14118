package dev.winnow.input;

import dev.winnow.json.JsonValues;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the article that JSON-LD carries: the longest {@code articleBody}, however deep it stands. */
final class JsonLdBody {

    private static final int SHORTEST = 200;

    private JsonLdBody() {}

    static Optional<String> find(List<String> scripts) {
        String best = "";
        for (String script : scripts) {
            if (script.contains("articleBody")) {
                String body = JsonValues.read(script).map(JsonLdBody::longest).orElse("");
                best = body.length() > best.length() ? body : best;
            }
        }
        return best.length() < SHORTEST ? Optional.empty() : Optional.of(best);
    }

    private static String longest(Object root) {
        String best = "";
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (value instanceof List<?> list) {
                list.forEach(open::push);
            } else if (value instanceof Map<?, ?> map) {
                String body = map.get("articleBody") instanceof String text ? text : "";
                best = body.length() > best.length() ? body : best;
                map.values().forEach(open::push);
            }
        }
        return best;
    }
}
