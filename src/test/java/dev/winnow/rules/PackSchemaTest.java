package dev.winnow.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.document.Role;
import dev.winnow.json.JsonShape;
import dev.winnow.json.JsonValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of packs knows what their reader knows. */
class PackSchemaTest {

    private static final Map<?, ?> SCHEMA = schema();

    private static Map<?, ?> schema() {
        try (InputStream in = RulePacks.class.getResourceAsStream("/dev/winnow/packs/rule-pack.schema.json")) {
            if (in == null) {
                throw new AssertionError("the schema is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (Map<?, ?>) JsonValues.read(text).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> definition(String name) {
        return (Map<?, ?>) JsonShape.at((Map<?, ?>) JsonShape.at(SCHEMA, "$defs"), name);
    }

    private static Map<?, ?> properties(Map<?, ?> schema) {
        return (Map<?, ?>) JsonShape.at(schema, "properties");
    }

    static Stream<Arguments> mappings() {
        List<?> text = (List<?>) JsonShape.at(definition("lineText"), "anyOf");
        return Stream.of(
                Arguments.of("pack", SCHEMA, PackReader.PACK),
                Arguments.of("version", definition("version"), PackReader.VERSION),
                Arguments.of("rule", definition("rule"), RuleReader.KEYS),
                Arguments.of("test", definition("test"), PackReader.TEST),
                Arguments.of("replacement", definition("replacement"), PackReader.REPLACE),
                Arguments.of("wrap", definition("wrap"), PackReader.WRAP),
                Arguments.of("fingerprints", definition("countedFingerprints"), PackReader.FINGERPRINTS),
                Arguments.of("text", text.get(1), LineTexts.WAYS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappings")
    void hasTheKeysOfTheReaderAndDescribesEach(String name, Map<?, ?> schema, List<String> keys) {
        assertThat(properties(schema).keySet().stream().map(String::valueOf))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(JsonShape.at(schema, "additionalProperties")).isEqualTo("false");
        assertThat(properties(schema).values()).allMatch(property -> ((Map<?, ?>) property).containsKey("description"));
    }

    @Test
    void hasAllRoles() {
        List<String> roles = Arrays.stream(Role.values()).map(Role::name).toList();
        assertThat(JsonShape.at(definition("role"), "enum")).isEqualTo(roles);
    }

    private static List<String> problems(String yaml) {
        try {
            return new JsonShape(SCHEMA, JsonShape.Scalars.OPEN).problems(plain(YamlTree.read(yaml)));
        } catch (YamlTree.YamlException e) {
            throw new AssertionError(e);
        }
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(PackSchemaTest::plain).toList();
        }
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().value(), plain(entry.value())));
            return map;
        }
        return ((YamlNode.Scalar) node).value();
    }

    static Stream<Path> packs() {
        return Stream.of(Path.of("testdata/packs"), Path.of("src/main/resources/dev/winnow/packs"))
                .flatMap(folder -> RulePacks.files(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void takesEveryPack(Path pack) throws IOException {
        assertThat(problems(Files.readString(pack))).isEmpty();
    }

    @Test
    void takesEveryKey() {
        String yaml = """
                name: all
                description: d
                hosts: a.example
                fingerprints: {least: 1, texts: [a, {is: b}]}
                content: main
                prune: false
                drop: [aside]
                title: h1
                authors: [.a]
                published: time
                rules:
                  - {name: r, role: CAPTION, weight: -2.5, select: p, text: [x, {matches: y}], after: TITLE, before: BODY, input: html}
                  - {role: SIGNUP, weight: always, from: {starts: a}, to: b, most: 3}
                  - {role: SIGNUP, from: {ends: a}, until: {contains: 2024}}
                versions: [{until: 2020-01-01, content: .old, rules: []}]
                replace: [{find: " x", with: ""}]
                wrap: [{select: q, in: p}]
                native-ad: .ad
                tests:
                  - {name: t, page: a.html, url: u, keeps: a, drops: [b], roles: {c: BODY}}
                  - {html: "<p>", keeps: [a]}
                  - {text: a, keeps: [a]}
                """;
        assertThat(problems(yaml)).isEmpty();
        assertThat(RulePack.parse(yaml).name()).isEqualTo("all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hosts: [a.example]",
                "name: A B",
                "name: a\nhost: b.example",
                "name: a\nrules: [{text: x}]",
                "name: a\nrules: [{role: BODY}]",
                "name: a\nrules: [{role: HEADLINE, text: x}]",
                "name: a\nrules: [{role: BODY, text: x, weight: 21}]",
                "name: a\nrules: [{role: BODY, text: x, to: y}]",
                "name: a\nrules: [{role: BODY, from: x}]",
                "name: a\nrules: [{role: BODY, from: x, to: y, until: z}]",
                "name: a\nrules: [{role: BODY, text: {begins: x}}]",
                "name: a\nrules: [{role: BODY, text: {is: x, starts: y}}]",
                "name: a\nrules: [{role: BODY, from: x, to: y, most: 0}]",
                "name: a\nversions: [{content: main}]",
                "name: a\nversions: [{until: May}]",
                "name: a\nprune: maybe",
                "name: a\nwrap: [{select: p, in: B Q}]",
                "name: a\ntests: [{page: a.html}]",
                "name: a\ntests: [{page: a.html, text: x, keeps: [x]}]",
                "name: a\ntests: [{text: x, roles: {a: HEADLINE}}]"
            })
    void refusesWhatTheReaderRefuses(String yaml) {
        assertThat(problems(yaml)).isNotEmpty();
        assertThatThrownBy(() -> RulePack.parse(yaml)).isInstanceOf(RulePackException.class);
    }
}
