package dev.winnow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.rules.LineText.Way;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "^(a|aa)+$", "(a*)*b", "(.*)(.*)(.*)x$"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void patternsTakeLinearTime(String pattern) {
        String line = "a".repeat(1 << 20) + "!";
        assertThat(LineText.of(Way.MATCHES, pattern).fits(line, line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINS, read, IS, Read more, true",
        "CONTAINS, read, CONTAINS, already, true",
        "CONTAINS, already, CONTAINS, read, false",
        "STARTS, Read, STARTS, read more, true",
        "STARTS, Read, IS, Read, true",
        "STARTS, Read, CONTAINS, Read more, false",
        "STARTS, Read, ENDS, Read more, false",
        "ENDS, more, ENDS, Read more, true",
        "IS, Read, IS, READ, true",
        "IS, Read, STARTS, Read, false",
        "MATCHES, a+, MATCHES, a+, true",
        "MATCHES, a+, IS, a, false"
    })
    void knowsWhatItCovers(Way way, String text, Way otherWay, String other, boolean covers) {
        assertThat(LineText.of(way, text).covers(LineText.of(otherWay, other))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "IS, Read, IS, Read more, true",
        "IS, Read more, STARTS, read, false",
        "STARTS, read more, IS, read, true",
        "STARTS, read, STARTS, read more, false",
        "STARTS, read, STARTS, write, true",
        "ENDS, more, ENDS, less, true",
        "STARTS, read, ENDS, more, false",
        "CONTAINS, read, CONTAINS, write, false",
        "MATCHES, a, IS, b, false"
    })
    void knowsWhatItExcludes(Way way, String text, Way otherWay, String other, boolean excludes) {
        assertThat(LineText.of(way, text).excludes(LineText.of(otherWay, other)))
                .isEqualTo(excludes);
    }

    @Test
    void knowsItsPlace() {
        RulePack pack = RulePack.parse("""
                name: a
                hosts: [a.example, b.example]
                fingerprints:
                  - The Gazette of A
                content: [main, "#b"]
                drop: main
                wrap: [{select: q, in: p}]
                rules:
                  - role: ADVERT
                    text: [x, {starts: y}]
                """);
        assertThat(pack.places().hosts()).containsExactly(new Place(2, 9), new Place(2, 20));
        assertThat(pack.places().queries()).containsExactly(new Place(5, 11), new Place(5, 17));
        assertThat(pack.places().wraps()).containsExactly(new Place(7, 17));
        assertThat(pack.fingerprints().texts()).extracting(LineText::place).containsExactly(new Place(4, 5));
        assertThat(pack.layouts().get(0).rules().get(0).texts())
                .extracting(LineText::place)
                .containsExactly(new Place(10, 12), new Place(10, 24));
    }
}
