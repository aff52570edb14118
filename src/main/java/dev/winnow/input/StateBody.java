package dev.winnow.input;

import dev.winnow.json.JsonValues;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the article in the state that a page's scripts work on: the longest string of prose or markup, or the list of
 * objects that hold a paragraph each.
 */
final class StateBody {

    private static final int SHORTEST = 600;
    private static final int LEAST_SENTENCES = 3;
    private static final int LEAST_PARAGRAPHS = 3;
    private static final int MEAN_PARAGRAPH = 60;
    private static final int MOST_PARTS = 20_000;
    private static final List<String> TEXTS = List.of("text", "html", "content", "value", "body", "paragraph", "data");
    private static final List<String> PARTS = List.of("content", "children", "nodes", "model", "data", "body");

    private StateBody() {}

    static Optional<String> find(List<String> states) {
        String best = "";
        for (String state : states) {
            String body = JsonValues.read(state).map(StateBody::longest).orElse("");
            best = body.length() > best.length() ? body : best;
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static String longest(Object root) {
        String best = "";
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object value = open.pop();
            String body = body(value);
            best = body.length() > best.length() ? body : best;
            if (value instanceof List<?> list) {
                list.forEach(open::push);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(open::push);
            }
        }
        return best;
    }

    private static String body(Object value) {
        if (value instanceof String text) {
            return isArticle(text) ? text : "";
        }
        return value instanceof List<?> list && list.size() >= LEAST_PARAGRAPHS ? joined(list) : "";
    }

    /** The paragraphs of a list whose items hold one each. */
    private static String joined(List<?> list) {
        StringBuilder all = new StringBuilder();
        int paragraphs = 0;
        int chars = 0;
        for (Object item : list) {
            String text = paragraph(item);
            if (!text.isBlank()) {
                all.append(BodyMarkup.isMarkup(text) ? text : "<p>" + text + "</p>")
                        .append('\n');
                chars += text.length();
                paragraphs++;
            }
        }
        boolean prose = paragraphs >= LEAST_PARAGRAPHS && chars / paragraphs >= MEAN_PARAGRAPH;
        return prose && isArticle(all) ? all.toString() : "";
    }

    /** The text of a list item: a string, an object's text, or that of its parts in order. */
    private static String paragraph(Object item) {
        StringBuilder text = new StringBuilder();
        Deque<Object> open = new ArrayDeque<>(List.of(item));
        for (int parts = 0; !open.isEmpty() && parts < MOST_PARTS; parts++) {
            Object value = open.pop();
            if (value instanceof String string) {
                text.append(string);
            } else if (value instanceof List<?> list) {
                pushReversed(list, open);
            } else if (value instanceof Map<?, ?> map) {
                part(map).ifPresent(open::push);
            }
        }
        return text.toString();
    }

    private static Optional<Object> part(Map<?, ?> map) {
        for (String key : TEXTS) {
            if (map.get(key) instanceof String text && !text.isBlank()) {
                return Optional.of(text);
            }
        }
        for (String key : PARTS) {
            Object value = map.get(key);
            if (value instanceof List<?> || value instanceof Map<?, ?>) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static void pushReversed(List<?> list, Deque<Object> open) {
        for (int i = list.size() - 1; i >= 0; i--) {
            open.push(list.get(i));
        }
    }

    private static boolean isArticle(CharSequence text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        int sentences = 0;
        int spaces = 0;
        int code = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean spaced = text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '<' || text.charAt(i + 1) == '\n';
            sentences += (c == '.' || c == '?' || c == '!') && spaced || c == '。' ? 1 : 0;
            spaces += c == ' ' || c > '\u2E80' ? 1 : 0;
            code += c == '{' || c == '}' || c == ';' ? 1 : 0;
        }
        return sentences >= LEAST_SENTENCES && spaces * 12 > text.length() && code * 40 < text.length();
    }
}
