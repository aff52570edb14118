package dev.winnow.floors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes the file of floors; four digits after the point. */
final class FloorsFile {

    private static final JsonFactory JSON = new JsonFactory();

    private FloorsFile() {}

    static List<Floor> read(Path file) throws IOException {
        List<Floor> floors = new ArrayList<>();
        try (JsonParser in = JSON.createParser(Files.readString(file))) {
            expect(in, in.nextToken(), JsonToken.START_OBJECT);
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                expectName(in, "corpora");
                expect(in, in.nextToken(), JsonToken.START_OBJECT);
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    floors.add(floor(in, in.currentName()));
                }
            }
        }
        return floors;
    }

    private static Floor floor(JsonParser in, String corpus) throws IOException {
        int every = 0;
        String digest = "";
        Map<String, Double> scores = new LinkedHashMap<>();
        expect(in, in.nextToken(), JsonToken.START_OBJECT);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "every" -> every = in.getIntValue();
                case "digest" -> digest = in.getText();
                default -> scores(in, name, scores);
            }
        }
        if (every < 1) {
            throw new IOException(corpus + ": \"every\" is missing or below 1");
        }
        return new Floor(corpus, every, digest, scores);
    }

    private static void scores(JsonParser in, String input, Map<String, Double> scores) throws IOException {
        expect(in, in.currentToken(), JsonToken.START_OBJECT);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String group = in.currentName();
            in.nextToken();
            scores.put(input + "." + group, in.getDoubleValue());
        }
    }

    static void write(Path file, List<Floor> floors) throws IOException {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator out = JSON.createGenerator(text).setPrettyPrinter(pretty)) {
            out.writeStartObject();
            out.writeObjectFieldStart("corpora");
            for (Floor floor : floors) {
                write(out, floor);
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        Files.writeString(file, text + "\n");
    }

    private static void write(JsonGenerator out, Floor floor) throws IOException {
        out.writeObjectFieldStart(floor.corpus());
        out.writeNumberField("every", floor.every());
        out.writeStringField("digest", floor.digest());
        String open = "";
        for (Map.Entry<String, Double> score : floor.scores().entrySet()) {
            int dot = score.getKey().indexOf('.');
            String input = score.getKey().substring(0, dot);
            if (!input.equals(open)) {
                endIfOpen(out, open);
                out.writeObjectFieldStart(input);
                open = input;
            }
            BigDecimal value = BigDecimal.valueOf(score.getValue()).setScale(4, RoundingMode.HALF_EVEN);
            out.writeNumberField(score.getKey().substring(dot + 1), value);
        }
        endIfOpen(out, open);
        out.writeEndObject();
    }

    private static void endIfOpen(JsonGenerator out, String open) throws IOException {
        if (!open.isEmpty()) {
            out.writeEndObject();
        }
    }

    private static void expect(JsonParser in, JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException("expected " + wanted + ", found " + found + " " + in.currentLocation());
        }
    }

    private static void expectName(JsonParser in, String name) throws IOException {
        if (!in.currentName().equals(name)) {
            throw new IOException("expected \"" + name + "\", found \"" + in.currentName() + "\"");
        }
    }
}
