package dev.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Metadata;
import dev.winnow.document.Origin;
import dev.winnow.document.PageType;
import dev.winnow.document.Role;
import dev.winnow.document.Status;
import dev.winnow.json.JsonShape;
import dev.winnow.json.TypedJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of pages takes what is written, and no more. */
class PageSchemaTest {

    private static final Map<?, ?> SCHEMA = schema();
    private static final JsonShape SHAPE = new JsonShape(SCHEMA, JsonShape.Scalars.TYPED);

    private static Map<?, ?> schema() {
        try (InputStream in = JsonRenderer.class.getResourceAsStream("/dev/winnow/page.schema.json")) {
            if (in == null) {
                throw new AssertionError("the schema is missing");
            }
            Object schema = TypedJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return schema instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<CleanPage> pages() {
        return Stream.of(
                SamplePage.page(),
                SamplePage.untyped(),
                SamplePage.told(),
                SamplePage.page("", List.of(Status.fallback("json-ld"), Status.limited("bytes")), List.of()),
                SamplePage.unknown(),
                Winnow.standard().clean(Source.html(html()).at("https://www.harbour-gazette.example/news/ferry")),
                Winnow.standard().clean(Source.text("Ferry returns\n\nThe ferry came back at noon.\n")),
                Winnow.standard().clean(Source.text("")));
    }

    private static String html() {
        return """
                <html lang="en"><head><title>Ferry returns | Harbour Gazette</title>
                <meta property="og:site_name" content="Harbour Gazette"><meta property="og:image" content="/ferry.jpg">
                <meta name="keywords" content="ferry, harbour"></head><body><h1>Ferry returns</h1>
                <figure><img src="/ferry.jpg" alt="A ferry"><figcaption>The ferry at the pier on Monday</figcaption></figure>
                <p>The ferry came back at noon, with forty passengers on board, who had spent the night at sea.</p>
                <p>"We had tea and biscuits," said one of them. "It was not so bad, after all, as nights at sea go."</p>
                </body></html>
                """;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesWhatIsWritten(CleanPage page) {
        assertThat(problems(JsonRenderer.line(), page)).isEmpty();
        assertThat(problems(JsonRenderer.pretty().id("a/b").url("https://x.example/"), page))
                .isEmpty();
        assertThat(problems(JsonRenderer.pretty().lines(JsonRenderer.Lines.LEFT_OUT), page))
                .isEmpty();
    }

    private static List<String> problems(JsonRenderer renderer, CleanPage page) {
        return SHAPE.problems(TypedJson.read(renderer.render(page)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":null,|{",
                "\"published\":\"2024-05-03\"|\"published\":\"May\"",
                "\"role\":\"TITLE\"|\"role\":\"HEADLINE\"",
                "\"confidence\":0.8765|\"confidence\":1.5",
                "\"confidence\":0.8765|\"confidence\":\"0.8765\"",
                "\"tags\":[]|\"tags\":null",
                "\"status\":[\"OK\"]|\"status\":[]",
                "\"type\":\"article\"|\"type\":\"story\"",
                "\"image\":null|\"image\":{\"url\":\"https://a.example/b.jpg\"}",
                "\"pack\":null|\"pack\":null,\"mood\":null",
                "\"n\":1|\"n\":0"
            })
    void refusesAnythingElse(String change) {
        String[] parts = change.split("\\|", -1);
        String json = JsonRenderer.line().render(SamplePage.page());
        assertThat(json).contains(parts[0]);
        assertThat(SHAPE.problems(TypedJson.read(json.replace(parts[0], parts[1]))))
                .isNotEmpty();
    }

    @Test
    void spellsAllNames() {
        assertThat(names("role")).isEqualTo(spelled(Role.values()));
        assertThat(names("origin")).isEqualTo(spelled(Origin.values()));
        List<String> types = Arrays.stream(PageType.values()).map(PageType::key).toList();
        assertThat(String.valueOf(property(SCHEMA, "type"))).contains("enum=" + types);
        List<String> fields =
                Arrays.stream(Metadata.Field.values()).map(JsonMetadata::key).toList();
        assertThat(properties(property(SCHEMA, "origins")).keySet().stream().map(String::valueOf))
                .containsExactlyInAnyOrderElementsOf(fields);
        assertThat(properties(SCHEMA).keySet().stream().map(String::valueOf)).containsAll(fields);
    }

    @Test
    void describesEveryKey() {
        List<Map<?, ?>> objects = new ArrayList<>(List.of(SCHEMA, property(SCHEMA, "origins")));
        map(SCHEMA, "$defs").values().forEach(one -> objects.add((Map<?, ?>) one));
        for (Map<?, ?> object : objects) {
            Map<?, ?> properties = object.containsKey("properties") ? properties(object) : Map.of();
            assertThat(properties.values()).allMatch(key -> ((Map<?, ?>) key).containsKey("description"));
        }
    }

    @Test
    void keepsTheOrderOfTheSchema() {
        Object written = TypedJson.read(JsonRenderer.pretty().render(SamplePage.told()));
        Map<?, ?> object = written instanceof Map<?, ?> map ? map : Map.of();
        List<String> keys = object.keySet().stream().map(String::valueOf).toList();
        assertThat(keys).contains("id", "origins", "lines");
        assertThat(properties(SCHEMA).keySet().stream().map(String::valueOf).filter(keys::contains))
                .containsExactlyElementsOf(keys);
    }

    private static List<String> names(String definition) {
        List<?> names = (List<?>) JsonShape.at(map(map(SCHEMA, "$defs"), definition), "enum");
        return names.stream().map(String::valueOf).toList();
    }

    private static List<String> spelled(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Map<?, ?> properties(Map<?, ?> schema) {
        return map(schema, "properties");
    }

    private static Map<?, ?> property(Map<?, ?> schema, String name) {
        return map(properties(schema), name);
    }

    private static Map<?, ?> map(Map<?, ?> map, String key) {
        return (Map<?, ?>) JsonShape.at(map, key);
    }
}
