package dev.winnow.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.winnow.document.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTest {

    private static List<String> problems(String yaml) {
        RulePackException e = catchThrowableOfType(RulePackException.class, () -> RulePack.parse(yaml, "gazette.yaml"));
        return e.problems().stream().map(PackProblem::toString).toList();
    }

    @Test
    void readsEveryPart() {
        RulePack pack = RulePack.parse("""
                name: gazette
                description: a paper
                hosts: [gazette.example, "*.gazette.example/sport"]
                fingerprints: {least: 2, texts: [Gazette, {starts: By our}]}
                content: [article, main]
                title: h1
                rules:
                  - name: caption
                    role: caption
                    select: figcaption
                    text: [Photo, {matches: "^Photo: \\\\w+"}]
                    weight: always
                  - role: SIGNUP
                    from: Sign up
                    until: {ends: "."}
                    most: 7
                    after: body
                versions:
                  - until: 2019-12-31
                    content: .old
                  - until: 2022-06-30
                    content: .older
                replace: [{find: "<x>", with: ""}]
                wrap: [{select: .q, in: blockquote}]
                tests:
                  - html: <p>x
                    keeps: x
                    roles: {x: BODY}
                """);
        assertThat(pack.hosts())
                .extracting(HostPattern::toString)
                .containsExactly("gazette.example", "*.gazette.example/sport");
        assertThat(pack.fingerprints().least()).isEqualTo(2);
        assertThat(pack.layouts())
                .extracting(Layout::until)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(LocalDate.of(2022, 6, 30)),
                        Optional.of(LocalDate.of(2019, 12, 31)));
        PackRule caption = pack.rule("caption").orElseThrow();
        assertThat(caption.weight()).isEqualTo(PackRule.ALWAYS);
        assertThat(caption.texts()).extracting(LineText::way).containsExactly(LineText.Way.IS, LineText.Way.MATCHES);
        PackRule signup = pack.rule("rule-2").orElseThrow();
        assertThat(signup.span().orElseThrow().including()).isFalse();
        assertThat(signup.after()).contains(Role.BODY);
        assertThat(pack.selectors().queries()).contains("article", ".old", "h1", "figcaption");
        assertThat(pack.tests().get(0).roles()).containsEntry("x", Role.BODY);
    }

    @Test
    void namesEveryMistakeWithItsPlace() {
        assertThat(problems("""
                        name: The Gazette
                        contents: [article]
                        rules:
                          - rol: BODY
                            text: x
                          - role: BODDY
                            text: {matches: "(a"}
                          - role: BODY
                          - role: BODY
                            text: x
                            weight: heavy
                          - role: BODY
                            from: x
                        """))
                .containsExactly(
                        "gazette.yaml:1:7: error: 'name' is lower-case letters, digits and hyphens",
                        "gazette.yaml:2:1: error: unknown key 'contents'; did you mean 'content'?",
                        "gazette.yaml:4:5: error: a rule names a 'role'",
                        "gazette.yaml:4:5: error: unknown key 'rol'; did you mean 'role'?",
                        "gazette.yaml:6:11: error: 'BODDY' is none of " + roles(),
                        "gazette.yaml:7:21: error: not a pattern of RE2: error parsing regexp: missing closing ): `(a`",
                        "gazette.yaml:8:5: error: a rule says which lines: by select, text, from … to, after or before",
                        "gazette.yaml:11:13: error: 'weight' is 'always' or odds from -20 to 20 on a natural-log scale, not 0",
                        "gazette.yaml:12:5: error: a span of lines ends 'to' a line, including it, or 'until' one");
    }

    private static String roles() {
        return String.join(
                ", ", java.util.Arrays.stream(Role.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name: &a x\ndescription: *a", "a: &a [*a]", "name: [", "name: x\nname: y", "? [x]\n: y", "- x"})
    void refusesWhatIsNoPlainDocument(String yaml) {
        assertThat(problems(yaml)).isNotEmpty().first().asString().startsWith("gazette.yaml:");
    }

    @Test
    @Timeout(5)
    void refusesDeepNestingWithoutRecursion() {
        assertThat(problems("name: " + "[".repeat(500_000))).first().asString().contains("nested deeper than");
    }

    @Test
    void refusesSelectorsThatNestWithoutEnd() {
        assertThat(problems("name: x\ncontent: \"xpath:" + "(".repeat(5_000) + "\""))
                .containsExactly("gazette.yaml:2:10: error: a selector has at most 2000 characters");
    }

    @Test
    @Timeout(5)
    void refusesHugeFilesUnread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.yaml");
        Files.write(file, new byte[50 << 20]);
        assertThatExceptionOfType(RulePackException.class)
                .isThrownBy(() -> RulePack.read(file))
                .withMessageContaining("has 52428800 bytes; a rule pack has at most 1048576");
    }

    @Test
    @Timeout(10)
    void patternsTakeLinearTime() {
        LineText pattern = LineText.of(LineText.Way.MATCHES, "(a+)+$");
        assertThat(pattern.fits("a".repeat(1 << 20) + "b", "")).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LineText.of(LineText.Way.MATCHES, "((a{100}){100}){100}"));
    }

    @Test
    void literalsCompareRegardlessOfCaseQuotesAndSpace() {
        LineText text = LineText.of(LineText.Way.STARTS, "Don’t  miss – 24");
        assertThat(text.fits("", Literals.fold("don't miss - 24 hours"))).isTrue();
        assertThat(text.fits("", Literals.fold("don't miss - 25 hours"))).isFalse();
    }
}
