package dev.winnow.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value into plain values: {@code Map<String, Object>} in the order written, {@code List<Object>} and
 * {@code String}; numbers and booleans become strings, nulls are left out. Stateless and thread-safe.
 */
public final class JsonValues {

    /** More values than this are not read. */
    static final int MOST_VALUES = 300_000;

    private static final String CDATA = "<![CDATA[";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonValues() {}

    /**
     * What could be read of a text.
     *
     * @param root the value, null if there is none
     * @param end where it was closed, −1 if it was not
     */
    private record Reading(@Nullable Object root, int end) {

        boolean isWhole() {
            return end >= 0;
        }
    }

    /**
     * The object or list that starts at the first brace or bracket of the text. What follows it is ignored. Text that is
     * broken is mended where that is safe ({@link JsonRepair}). Where that does not help, or the text is nested more than
     * 1,000 deep or larger than 300,000 values, the part before that place is returned; empty if there is none.
     */
    public static Optional<Object> read(String text) {
        int start = start(text);
        if (start < 0) {
            return Optional.empty();
        }
        String json = text.substring(start);
        Reading reading = parse(json);
        return Optional.ofNullable(
                reading.isWhole() ? reading.root() : mended(json).orElse(reading.root()));
    }

    /** The same, for a text that may hold several values one after the other, with commas between them or without. */
    public static List<Object> readAll(String text) {
        int start = start(text);
        if (start < 0) {
            return List.of();
        }
        String json = text.substring(start);
        Reading first = parse(json);
        if (first.isWhole() && start(json.substring(first.end())) < 0) {
            return Stream.ofNullable(first.root()).toList();
        }
        Optional<List<?>> all = mended("[" + json + "]").map(List.class::cast);
        return all.<List<Object>>map(List::copyOf)
                .orElseGet(() -> Stream.ofNullable(first.root()).toList());
    }

    private static Optional<Object> mended(String json) {
        Reading reading = parse(JsonRepair.mend(json));
        return reading.isWhole() ? Optional.ofNullable(reading.root()) : Optional.empty();
    }

    /** Where the first brace or bracket stands that is not that of a CDATA mark; −1 if there is none. */
    private static int start(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith(CDATA, i)) {
                i += CDATA.length() - 1;
            } else if (text.charAt(i) == '{' || text.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    private static Reading parse(String text) {
        TreeBuilder tree = new TreeBuilder();
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken token = parser.nextToken();
            for (int values = 0; token != null && values < MOST_VALUES; values++) {
                if (tree.add(token, parser)) {
                    return new Reading(
                            tree.root(), (int) parser.currentLocation().getCharOffset());
                }
                token = parser.nextToken();
            }
        } catch (IOException e) {
            return new Reading(tree.root(), -1); // what came before the break still tells something
        }
        return new Reading(tree.root(), -1);
    }
}
