package dev.winnow.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Evidence;
import dev.winnow.document.Image;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Metadata;
import dev.winnow.document.PackUse;
import dev.winnow.document.PageDate;
import dev.winnow.document.PageType;
import dev.winnow.document.Segment;
import dev.winnow.document.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Writes the fields of a page. */
final class JsonPage {
    private static final int PLACES = 4;

    private final JsonGenerator json;
    private final JsonRenderer.Layout layout;

    JsonPage(JsonGenerator json, JsonRenderer.Layout layout) {
        this.json = json;
        this.layout = layout;
    }

    void head(CleanPage page, String id, String url) throws IOException {
        Metadata known = page.metadata();
        string("id", given(id));
        string("url", given(url).or(known::url));
        string("title", known.title());
        strings("authors", known.authors());
        string("published", known.published().map(PageDate::toString));
        string("modified", known.modified().map(PageDate::toString));
        string("language", known.language());
        string("site", known.site());
        flag("paywalled", known.paywalled());
        string("type", page.type().map(PageType::key));
        number("confidence", page.confidence());
        strings("status", page.status().stream().map(Status::toString).toList());
        string("pack", page.pack().map(PackUse::pack));
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
        number("confidence", line.confidence());
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
            strings("evidence", line.evidence().stream().map(Evidence::toString).toList());
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

    private void string(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void flag(String name, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            json.writeBooleanField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void number(String name, double value) throws IOException {
        json.writeNumberField(name, BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN));
    }
}
