package dev.winnow.floors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the gate needs of a row of {@code gold.jsonl}.
 *
 * @param id the page's id
 * @param url its address, empty where unknown
 * @param type its type, empty where unknown
 * @param texts the clean texts, any of which is right
 * @param json the row as it stands in the file
 */
record GoldRow(String id, String url, String type, List<String> texts, String json) {

    private static final JsonFactory JSON = new JsonFactory();

    static GoldRow parse(String json) throws IOException {
        String id = "";
        String url = "";
        String type = "";
        List<String> texts = new ArrayList<>();
        try (JsonParser in = JSON.createParser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "id" -> id = in.getValueAsString("");
                    case "url" -> url = in.getValueAsString("");
                    case "type" -> type = in.getValueAsString("");
                    case "text" -> addText(in, texts);
                    case "cases" -> addCases(in, texts);
                    default -> in.skipChildren();
                }
            }
        }
        return new GoldRow(id, url, type, List.copyOf(texts), json);
    }

    private static void addCases(JsonParser in, List<String> texts) throws IOException {
        while (in.nextToken() == JsonToken.START_OBJECT) {
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                if (name.equals("text")) {
                    addText(in, texts);
                } else {
                    in.skipChildren();
                }
            }
        }
    }

    private static void addText(JsonParser in, List<String> texts) throws IOException {
        String text = in.getValueAsString("");
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }
}
