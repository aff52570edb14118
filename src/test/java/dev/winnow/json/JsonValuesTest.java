package dev.winnow.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** JSON as pages embed it. */
@NullMarked
class JsonValuesTest {

    @Test
    void valuesBecomePlain() {
        assertThat(JsonValues.read("// x\n {\"a\":[1,\"b\",null,true],\"c\":{}}; rest"))
                .contains(Map.of("a", List.of("1", "b", "true"), "c", Map.of()));
    }

    @Test
    void brokenJsonGivesWhatCameBefore() {
        assertThat(JsonValues.read("{\"a\":\"b\",\"c\": oops")).contains(Map.of("a", "b"));
        assertThat(JsonValues.read("{\"a\":\"line\nbreak\",}")).contains(Map.of("a", "line\nbreak"));
        assertThat(JsonValues.read("nothing")).isEmpty();
        assertThat(JsonValues.read("]")).isEmpty();
    }

    @Test
    @Timeout(5)
    void depthAndSizeAreBounded() {
        assertThat(JsonValues.read("[".repeat(1_000_000))).isPresent();
        assertThat(JsonValues.read("[" + "0,".repeat(2_000_000) + "0]")).isPresent();
    }
}
