package dev.winnow.packs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.winnow.document.Page;
import dev.winnow.json.JsonValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads the file of match rates. */
final class RatesJson {

    private static final int PLACES = 4;
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private RatesJson() {}

    static String write(PackRates all) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("pack", all.pack());
            for (Map.Entry<Page.Kind, Rates> entry : all.rates().entrySet()) {
                json.writeObjectFieldStart(key(entry.getKey()));
                write(entry.getValue(), json);
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return text + "\n";
    }

    private static void write(Rates rates, JsonGenerator json) throws IOException {
        json.writeNumberField("pages", rates.pages());
        json.writeNumberField("words", rates.words());
        shares("rules", rates.rules(), json);
        shares("selectors", rates.selectors(), json);
    }

    private static void shares(String name, Map<String, Double> shares, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            BigDecimal rounded = BigDecimal.valueOf(share.getValue()).setScale(PLACES, RoundingMode.HALF_EVEN);
            json.writeNumberField(share.getKey(), rounded);
        }
        json.writeEndObject();
    }

    private static String key(Page.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The rates of such a text; empty where it is something else. */
    static Map<Page.Kind, Rates> read(String text) {
        Map<Page.Kind, Rates> rates = new EnumMap<>(Page.Kind.class);
        Map<?, ?> root = map(JsonValues.read(text).orElse(Map.of()));
        for (Page.Kind kind : Page.Kind.values()) {
            Map<?, ?> values = map(root.get(key(kind)));
            int pages = (int) number(values.get("pages"));
            if (pages > 0) {
                int words = (int) number(values.get("words"));
                rates.put(kind, new Rates(pages, words, shares(values.get("rules")), shares(values.get("selectors"))));
            }
        }
        return rates;
    }

    private static Map<String, Double> shares(@Nullable Object value) {
        Map<String, Double> shares = new LinkedHashMap<>();
        map(value).forEach((name, share) -> shares.put(String.valueOf(name), number(share)));
        return shares;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static double number(@Nullable Object value) {
        try {
            return Double.parseDouble(String.valueOf(value));
        } catch (NumberFormatException e) {
            return 0; // as if it had not been recorded
        }
    }
}
