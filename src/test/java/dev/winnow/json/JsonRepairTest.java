package dev.winnow.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that its page got wrong. */
@NullMarked
class JsonRepairTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"ferry\",\"tide\":[\"low\",\"high\"]}",
                "<!-- {\"name\":\"ferry\",\"tide\":[\"low\",\"high\"]} -->",
                "<![CDATA[{\"name\":\"ferry\",\"tide\":[\"low\",\"high\"]}]]>",
                "{\"name\":\"ferry\", // her name\n\"tide\":[\"low\", /* twice */ \"high\"]}",
                "{\"name\":\"ferry\",\"tide\":[\"low\",\"high\"",
                "{\"name\":\"ferry\",\"tide\":[\"low\",\"high",
                "{\"name\":\"ferry\"\n\"tide\":[\"low\"\n\"high\"]}",
                "{\"name\":\"ferry\",,\"tide\":[\"low\",\"high\",],};",
                "{\"name\":\"ferry\",\"tide\":[\"low\",\"high\"}}",
                "{&quot;name&quot;:&quot;ferry&quot;,&quot;tide&quot;:[&quot;low&quot;,&quot;high&quot;]}",
            })
    void brokenInOnePlace(String json) {
        assertThat(JsonValues.read(json)).contains(Map.of("name", "ferry", "tide", List.of("low", "high")));
    }

    @Test
    void quotationMarksInsideStringsStay() {
        assertThat(JsonValues.read("{\"a\":\"the <a href=\"x\" class=\"y\">pier</a>\",\"b\":\"c\"}"))
                .contains(Map.of("a", "the <a href=\"x\" class=\"y\">pier</a>", "b", "c"));
        assertThat(JsonValues.read("{\"a\":\"she said \"go\", then went\",\"b\":\"c\"}"))
                .contains(Map.of("a", "she said \"go\", then went", "b", "c"));
    }

    @Test
    void whatIsRightStays() {
        String json = "{\"a\": \"http://x, \\\" // no comment\", \"b\": [1.5e3, true, {\"c\": null}]}";
        assertThat(JsonRepair.mend(json)).isEqualTo(json);
    }

    @Test
    void severalValuesInOneText() {
        assertThat(JsonValues.readAll("{\"a\":\"b\"},{\"c\":\"d\"}"))
                .containsExactly(Map.of("a", "b"), Map.of("c", "d"));
        assertThat(JsonValues.readAll("{\"a\":\"b\"}\n{\"c\":\"d\"};"))
                .containsExactly(Map.of("a", "b"), Map.of("c", "d"));
        assertThat(JsonValues.readAll("{\"a\":\"b\"};")).containsExactly(Map.of("a", "b"));
        assertThat(JsonValues.readAll("nothing")).isEmpty();
    }

    @Test
    @Timeout(30)
    void hostileTextsTakeLinearTime() {
        for (String part :
                List.of("[", "{", "}", "]", "\"", "\" ", "\",", "\"\n", "\\", "//", "/*", "<!--", "[}", "{\"a\":")) {
            String text = "{\"a\":[" + part.repeat(100_000);
            assertThat(JsonRepair.mend(text).length()).isLessThan(3 * text.length());
            assertThat(JsonValues.readAll(text)).hasSizeLessThan(300_001);
        }
        assertThat(JsonValues.read("{\"a\":\"b\"" + " ".repeat(1_000_000) + "\""))
                .isPresent();
    }
}
