package dev.winnow.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Evidence;
import dev.winnow.document.Image;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.PackUse;
import dev.winnow.document.PageType;
import dev.winnow.document.Segment;
import dev.winnow.document.Status;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the fields of a page. */
final class JsonPage {
    private final JsonGenerator json;
    private final JsonFields fields;
    private final JsonRenderer.Layout layout;

    JsonPage(JsonGenerator json, JsonRenderer.Layout layout) {
        this.json = json;
        this.fields = new JsonFields(json);
        this.layout = layout;
    }

    void head(CleanPage page, String id, String url) throws IOException {
        JsonMetadata metadata = new JsonMetadata(json);
        fields.string("id", given(id));
        metadata.write(page.metadata(), given(url));
        if (layout == JsonRenderer.Layout.PRETTY) {
            metadata.origins(page.metadata(), given(url));
        }
        fields.string("type", page.type().map(PageType::key));
        fields.number("confidence", page.confidence());
        fields.strings("status", page.status().stream().map(Status::toString).toList());
        fields.string("pack", page.pack().map(PackUse::pack));
        json.writeStringField("text", page.text());
        json.writeStringField("markdown", MarkdownRenderer.body(page.article()));
    }

    void lines(List<LabelledLine> lines) throws IOException {
        json.writeArrayFieldStart("lines");
        for (LabelledLine line : lines) {
            line(line);
        }
        json.writeEndArray();
    }

    private void line(LabelledLine line) throws IOException {
        json.writeStartObject();
        json.writeNumberField("n", line.number());
        json.writeStringField("text", line.text());
        json.writeStringField("role", line.role().name());
        fields.number("confidence", line.confidence());
        json.writeBooleanField("kept", line.kept());
        if (line.block() != line.number()) {
            json.writeNumberField("block", line.block());
        }
        if (!line.segments().isEmpty()) {
            segments(line.segments());
        }
        if (line.image().isPresent()) {
            image(line.image().get());
        }
        if (layout == JsonRenderer.Layout.PRETTY) {
            fields.strings(
                    "evidence", line.evidence().stream().map(Evidence::toString).toList());
        }
        json.writeEndObject();
    }

    private void image(Image image) throws IOException {
        json.writeObjectFieldStart("image");
        json.writeStringField("url", image.url());
        json.writeStringField("alt", image.alt());
        json.writeEndObject();
    }

    private void segments(List<Segment> segments) throws IOException {
        json.writeArrayFieldStart("segments");
        for (Segment segment : segments) {
            json.writeStartObject();
            json.writeNumberField("start", segment.start());
            json.writeNumberField("end", segment.end());
            json.writeStringField("role", segment.role().name());
            json.writeBooleanField("kept", segment.kept());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Optional<String> given(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
