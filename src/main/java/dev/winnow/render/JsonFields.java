package dev.winnow.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Writes single fields; what is unknown is {@code null}. */
final class JsonFields {
    private static final int PLACES = 4;

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    void string(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    void flag(String name, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            json.writeBooleanField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A number with four decimal places. */
    void number(String name, double value) throws IOException {
        json.writeNumberField(name, BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN));
    }
}
