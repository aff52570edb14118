package dev.winnow.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files of one JSON object a line. */
final class JsonRows {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonRows() {}

    /** Makes a value of one row. */
    interface Maker<T> {
        /** Throws {@link IllegalArgumentException} with what is wrong. */
        T make(JsonRow row);
    }

    /** The values of all rows in their order; blank lines are passed over. */
    static <T> List<T> read(Path file, Maker<T> maker) throws IOException {
        List<T> out = new ArrayList<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.add(maker.make(parse(line)));
                }
            }
        } catch (JsonProcessingException e) {
            throw new CorpusFormatException(file, number, "no JSON object: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new CorpusFormatException(file, number, String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw new CorpusFormatException(file, number + 1, "not UTF-8");
        }
        return out;
    }

    private static JsonRow parse(String line) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no JSON object");
            }
            return new Builder().build(parser);
        }
    }

    /** Builds the tree with a stack of its own. */
    private static final class Builder {
        private final Deque<Object> open = new ArrayDeque<>();
        private final Deque<String> names = new ArrayDeque<>();
        private Object done = "";

        JsonRow build(JsonParser parser) throws IOException {
            open.push(new LinkedHashMap<String, Object>());
            names.push("");
            while (!open.isEmpty()) {
                take(parser.nextToken(), parser);
            }
            return (JsonRow) done;
        }

        private void take(JsonToken token, JsonParser parser) throws IOException {
            switch (token) {
                case FIELD_NAME -> {
                    names.pop();
                    names.push(parser.currentName());
                }
                case START_OBJECT -> start(new LinkedHashMap<String, Object>());
                case START_ARRAY -> start(new ArrayList<>());
                case END_OBJECT, END_ARRAY -> end();
                case VALUE_NULL -> {}
                default -> add(parser.getText());
            }
        }

        private void start(Object container) {
            open.push(container);
            names.push("");
        }

        private void end() {
            Object closed = open.pop();
            names.pop();
            Object value = closed instanceof Map<?, ?> map ? new JsonRow(strict(map)) : closed;
            if (open.isEmpty()) {
                done = value;
            } else {
                add(value);
            }
        }

        private static Map<String, Object> strict(Map<?, ?> map) {
            Map<String, Object> out = new LinkedHashMap<>();
            map.forEach((name, value) -> out.put((String) name, value));
            return out;
        }

        @SuppressWarnings("unchecked") // only maps by name and lists are ever pushed
        private void add(Object value) {
            Object container = open.element();
            if (container instanceof Map<?, ?>) {
                ((Map<String, Object>) container).put(names.element(), value);
            } else {
                ((List<Object>) container).add(value);
            }
        }
    }
}
