package dev.winnow.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads one JSON value into plain values: {@code Map<String, Object>} in the order written, {@code List<Object>} and
 * {@code String}; numbers and booleans become strings, nulls are left out. Stateless and thread-safe.
 */
public final class JsonValues {

    /** More values than this are not read. */
    static final int MOST_VALUES = 300_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonValues() {}

    /**
     * The object or list that starts at the first brace or bracket of the text. What follows it is ignored. Where the
     * text is broken, cut off, nested more than 1,000 deep or larger than 300,000 values, the part before that place is
     * returned; empty if there is none.
     */
    public static Optional<Object> read(String text) {
        int start = start(text);
        return start < 0 ? Optional.empty() : parse(text.substring(start));
    }

    private static int start(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{' || text.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Object> parse(String text) {
        TreeBuilder tree = new TreeBuilder();
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken token = parser.nextToken();
            for (int values = 0; token != null && values < MOST_VALUES; values++) {
                if (tree.add(token, parser)) {
                    break;
                }
                token = parser.nextToken();
            }
        } catch (IOException e) {
            return tree.root(); // pages embed broken JSON; what came before the break still tells something
        }
        return tree.root();
    }
}
