package dev.winnow.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts JSON tokens together to plain values, without recursion. */
final class TreeBuilder {

    /** An open object or list; exactly one of the two is used. */
    private record Level(
            @Nullable Map<String, Object> map, @Nullable List<Object> list) {

        Object value() {
            return map != null ? map : list != null ? list : "";
        }
    }

    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable Object root;
    private String name = "";

    @Nullable
    Object root() {
        return root;
    }

    /** Takes one token; true when the root is closed. */
    boolean add(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> open(new Level(new LinkedHashMap<>(), null));
            case START_ARRAY -> open(new Level(null, new ArrayList<>()));
            case END_OBJECT, END_ARRAY -> open.pop();
            case FIELD_NAME -> name = parser.getText();
            case VALUE_NULL -> name = "";
            default -> attach(parser.getText());
        }
        return open.isEmpty();
    }

    private void open(Level level) {
        if (root == null) {
            root = level.value();
        } else {
            attach(level.value());
        }
        open.push(level);
    }

    private void attach(Object value) {
        Level top = open.element();
        if (top.map() != null) {
            top.map().put(name, value);
        } else if (top.list() != null) {
            top.list().add(value);
        }
    }
}
