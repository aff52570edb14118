package dev.winnow.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.winnow.document.CleanPage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;

/**
 * The page as one JSON object, its keys always in the same order; what is unknown is {@code null}. On one line
 * ({@link #line()}) or indented, with the evidence of every line and where each value was found ({@link #pretty()}); with an
 * LF at its end. Starts and ends of segments count UTF-16 units of the line's text. The jar describes every key in
 * {@code /dev/winnow/page.schema.json} (JSON Schema, draft 2020-12).
 */
public final class JsonRenderer implements Renderer {

    /** Whether the object lists the page's lines. */
    public enum Lines {
        /** It lists them. */
        LISTED,
        /** It leaves them out. */
        LEFT_OUT
    }

    /** How the object is set out. */
    enum Layout {
        LINE,
        PRETTY
    }

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Layout layout;
    private final Lines lines;
    private final String id;
    private final String url;

    private JsonRenderer(Layout layout, Lines lines, String id, String url) {
        this.layout = layout;
        this.lines = lines;
        this.id = Objects.requireNonNull(id, "id");
        this.url = Objects.requireNonNull(url, "url");
    }

    /** One object on one line, for {@code jsonl}; without evidence and origins. */
    public static JsonRenderer line() {
        return new JsonRenderer(Layout.LINE, Lines.LISTED, "", "");
    }

    /** One indented object; each line with its evidence in words, each value with its {@link dev.winnow.document.Origin}. */
    public static JsonRenderer pretty() {
        return new JsonRenderer(Layout.PRETTY, Lines.LISTED, "", "");
    }

    /** A copy that writes this id; empty, the default, writes {@code null}. */
    public JsonRenderer id(String newId) {
        return new JsonRenderer(layout, lines, newId, url);
    }

    /** A copy that writes this address; empty, the default, writes the one that the metadata knows. */
    public JsonRenderer url(String newUrl) {
        return new JsonRenderer(layout, lines, id, newUrl);
    }

    /** A copy that lists the lines, as by default, or leaves them out. */
    public JsonRenderer lines(Lines newLines) {
        return new JsonRenderer(layout, newLines, id, url);
    }

    @Override
    public void render(CleanPage page, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            if (layout == Layout.PRETTY) {
                json.setPrettyPrinter(indented());
            }
            JsonPage writer = new JsonPage(json, layout);
            json.writeStartObject();
            writer.head(page, id, url);
            if (lines == Lines.LISTED) {
                writer.lines(page.lines());
            }
            json.writeEndObject();
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static DefaultPrettyPrinter indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
