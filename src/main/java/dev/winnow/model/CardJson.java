package dev.winnow.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.json.JsonValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Model cards as one JSON object, keys in a fixed order. */
final class CardJson {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private CardJson() {}

    static String write(ModelCard card) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            write(card, json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing to fail in memory
        }
        return out.toString();
    }

    private static void write(ModelCard card, JsonGenerator json) throws IOException {
        json.writeStringField("name", card.name());
        json.writeStringField("trained", card.trained());
        json.writeStringField("trainer", card.trainer());
        json.writeNumberField("seed", card.seed());
        json.writeNumberField("folds", card.folds());
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, String> parameter : card.parameters().entrySet()) {
            json.writeStringField(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("corpora");
        for (ModelCard.Corpus corpus : card.corpora()) {
            json.writeStartObject();
            json.writeStringField("name", corpus.name());
            json.writeStringField("sha256", corpus.sha256());
            json.writeNumberField("pages", corpus.pages());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("features");
        for (String feature : card.features()) {
            json.writeString(feature);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("scores");
        for (Map.Entry<String, Double> score : card.scores().entrySet()) {
            json.writeFieldName(score.getKey());
            json.writeNumber(CardText.number(score.getValue()));
        }
        json.writeEndObject();
    }

    static ModelCard read(String text) throws ModelFormatException {
        try {
            return card(object(JsonValues.read(text).orElse("")));
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException("the model's card is wrong: " + e.getMessage());
        }
    }

    private static ModelCard card(Map<?, ?> values) {
        List<ModelCard.Corpus> corpora = new ArrayList<>();
        for (Object corpus : list(values.get("corpora"))) {
            Map<?, ?> fields = object(corpus);
            corpora.add(new ModelCard.Corpus(
                    string(fields, "name"), string(fields, "sha256"), Integer.parseInt(string(fields, "pages"))));
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        strings(object(values.get("scores"))).forEach((name, score) -> scores.put(name, Double.valueOf(score)));
        return new ModelCard(
                string(values, "name"),
                string(values, "trained"),
                string(values, "trainer"),
                Long.parseLong(string(values, "seed")),
                Integer.parseInt(string(values, "folds")),
                strings(object(values.get("parameters"))),
                corpora,
                list(values.get("features")).stream().map(String::valueOf).toList(),
                scores);
    }

    private static Map<?, ?> object(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("an object is missing");
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("a list is missing");
    }

    private static String string(Map<?, ?> values, String name) {
        if (values.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("'" + name + "' is missing");
    }

    private static Map<String, String> strings(Map<?, ?> values) {
        Map<String, String> strings = new LinkedHashMap<>();
        for (Object name : values.keySet()) {
            strings.put(String.valueOf(name), string(values, String.valueOf(name)));
        }
        return strings;
    }
}
