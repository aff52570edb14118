package dev.winnow.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.document.LeadImage;
import dev.winnow.document.Metadata;
import dev.winnow.document.Origin;
import dev.winnow.document.PageDate;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Writes what is known about the piece. */
final class JsonMetadata {

    private final JsonGenerator json;
    private final JsonFields fields;

    JsonMetadata(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** Writes the values; the address given, if any, in place of the page's own. */
    void write(Metadata known, Optional<String> url) throws IOException {
        fields.string("url", url.or(known::url));
        fields.string("title", known.title());
        fields.strings("authors", known.authors());
        fields.string("published", known.published().map(PageDate::toString));
        fields.string("modified", known.modified().map(PageDate::toString));
        fields.string("language", known.language());
        fields.string("site", known.site());
        fields.flag("paywalled", known.paywalled());
        fields.string("subtitle", known.subtitle());
        fields.string("description", known.description());
        fields.string("section", known.section());
        fields.strings("tags", known.tags());
        image(known.image());
        fields.string("license", known.license());
        fields.string("declaredLanguage", known.declaredLanguage());
    }

    private void image(Optional<LeadImage> lead) throws IOException {
        if (lead.isEmpty()) {
            json.writeNullField("image");
            return;
        }
        json.writeObjectFieldStart("image");
        json.writeStringField("url", lead.get().image().url());
        json.writeStringField("alt", lead.get().image().alt());
        fields.string("caption", lead.get().caption());
        fields.string("credit", lead.get().credit());
        json.writeEndObject();
    }

    /** Writes where each value was found. */
    void origins(Metadata known, Optional<String> url) throws IOException {
        Map<Metadata.Field, Origin> origins = new EnumMap<>(Metadata.Field.class);
        origins.putAll(known.origins());
        url.ifPresent(given -> origins.put(Metadata.Field.URL, Origin.GIVEN));
        json.writeObjectFieldStart("origins");
        for (Map.Entry<Metadata.Field, Origin> origin : origins.entrySet()) {
            json.writeStringField(key(origin.getKey()), origin.getValue().name());
        }
        json.writeEndObject();
    }

    /** The key of that value: {@code declaredLanguage} of DECLARED_LANGUAGE. */
    static String key(Metadata.Field field) {
        StringBuilder key = new StringBuilder();
        boolean upper = false;
        for (char c : field.name().toCharArray()) {
            if (c != '_') {
                key.append(upper ? c : Character.toLowerCase(c));
            }
            upper = c == '_';
        }
        return key.toString();
    }
}
