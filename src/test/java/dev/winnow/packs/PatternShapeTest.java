package dev.winnow.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a^b",
                "a$b",
                "x(^b)",
                "(a$)+b",
                "^a|b",
                "[^a]^b",
                "\\d+^",
                "(?:a|b)^",
                "(?i)a^b",
                "a{2}^",
                "$.",
                "\\Qab\\E\\A",
                "a\\z.",
                "[[:digit:]\\]]^a",
                "(?P<year>\\d{4})^",
                "\\p{Lu}^",
                "a(b$|c$)d"
            })
    void neverMatch(String pattern) {
        boolean never = !pattern.equals("^a|b");
        assertThat(PatternShape.neverMatches(pattern)).isEqualTo(never);
        assertThat(Pattern.compile(pattern)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^a$",
                "a*^b",
                "a?^b",
                "x(^b)?",
                "x{0,3}^b",
                "a$|b",
                "(^|\\s)Photo",
                "Photo($|:)",
                "a(b$|c)d",
                "\\^b",
                "a\\$b",
                "[$]b",
                "[]^]a",
                "(?m)a^b",
                "\\Qa^b\\E",
                "^^a$$",
                "\\b^a",
                "(a|)^b",
                "()",
                ""
            })
    void mayMatch(String pattern) {
        assertThat(PatternShape.neverMatches(pattern)).isFalse();
        assertThat(Pattern.compile(pattern)).isNotNull();
    }

    /** Whatever is found in some text can match. */
    @Test
    void isNeverWrongAboutRandomPatterns() {
        Random random = new Random(20240504);
        List<String> pieces =
                List.of("a", "b", "^", "$", "(", ")", "|", "*", "?", "[ab]", "\\b", "{2}", "(?:", "\\A", "\\z", ".");
        int tried = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length >= 0; length--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String pattern = text.toString();
            if (compiles(pattern) && PatternShape.neverMatches(pattern)) {
                tried++;
                for (String line : List.of("", "a", "b", "ab", "ba", "aab", "abab", "bbaa")) {
                    assertThat(Pattern.compile(pattern).matcher(line).find())
                            .as(pattern + " in " + line)
                            .isFalse();
                }
            }
        }
        assertThat(tried).isGreaterThan(500);
    }

    private static boolean compiles(String pattern) {
        try {
            return Pattern.compile(pattern).groupCount() >= 0;
        } catch (com.google.re2j.PatternSyntaxException e) {
            return false;
        }
    }
}
