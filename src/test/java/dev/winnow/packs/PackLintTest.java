package dev.winnow.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.rules.PackProblem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackLintTest {

    /** Nothing is wrong with it. Six lines, so that what tests add begins on the seventh. */
    private static final String HEAD = """
            name: dyke
            hosts: [dyke.example]
            fingerprints: [The Dyke Gazette]
            content: main
            tests:
              - {page: goats.html, keeps: [Forty goats], drops: [tide tables]}
            """;

    @TempDir
    Path folder;

    private List<String> lint(String yaml) {
        Packs.write(folder.resolve("goats.html"), Packs.STORY);
        Packs.write(folder.resolve("pack.yaml"), yaml);
        return lint(folder);
    }

    private static List<String> lint(Path folder) {
        PackFolder read = PackFolder.read(List.of(folder));
        assertThat(read.problems()).isEmpty();
        return PackLint.check(read.packs()).stream()
                .map(PackProblem::toString)
                .map(problem -> problem.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void isContentWithGoodPacks() {
        assertThat(lint(Packs.GOOD)).isEmpty();
        assertThat(lint(HEAD)).isEmpty();
    }

    @Test
    void findsBadSelectors() {
        assertThat(lint(HEAD + "drop: ['p[', .pitch]\nwrap: [{select: 'xpath:///', in: q}]\n"))
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("pack.yaml:7:8: error: not a CSS selector"))
                .anyMatch(problem -> problem.startsWith("pack.yaml:7:8: warning: ‘p[’ finds nothing"))
                .anyMatch(problem ->
                        problem.startsWith("pack.yaml:8:17: error: not an XPath expression: A location step"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{matches: 'a^b'}   | 8:36: error: no line matches ‘a^b’: something stands before its ^ or after its $",
                "{matches: 'goats$.'} | 8:36: error: no line matches ‘goats$.’: something stands before its ^ or after its $",
                "Some other words | 8:5: warning: the rule 'rule-1' fits no line of the pack's test pages",
            })
    void findsTextsThatNoLineFits(String text, String problem) {
        assertThat(lint(HEAD + "rules:\n  - {role: ADVERT, text: " + text + "}\n"))
                .contains("pack.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: Walkers, until: Forty, most: 1 | error: the span never ends: 'most' is 1,",
                "from: {starts: Walk}, to: {is: Forty}, most: 1 | error: the span never ends: 'most' is 1,",
                "from: {starts: Walk}, to: {starts: walk} | warning: the span ends on the line on which it begins",
                "from: {starts: Walk}, until: {starts: WALK} | warning: 'from' and 'until' are equal",
                "select: p, input: text | error: never fits: selectors find nothing in text",
                "'text': [{contains: goats}, {contains: Forty Goats}] | warning: says nothing new: the one at",
                "'text': {contains: goats}, name: drop | warning: a rule named 'drop' cannot be told",
            })
    void findsConditionsThatSayLittle(String conditions, String problem) {
        assertThat(lint(HEAD + "rules:\n  - {role: BODY, " + conditions + "}\n"))
                .anyMatch(found -> found.matches("pack.yaml:8:\\d+: .*") && found.contains(problem));
    }

    @Test
    void findsRulesThatShadowEachOther() {
        String rules = """
                rules:
                  - {name: a, role: ADVERT, text: {contains: tide}, weight: always}
                  - {name: b, role: SIGNUP, text: {is: Our tide tables cost nothing}, select: p}
                  - {name: c, role: SIGNUP, text: {contains: cost}}
                  - {name: d, role: SIGNUP, text: {contains: cost}}
                  - {name: e, role: SIGNUP, text: {contains: cost}, select: .pitch}
                """;
        assertThat(lint(HEAD + rules))
                .containsExactly(
                        "pack.yaml:9:5: warning: the rule 'b' fits only lines that 'a' at pack.yaml:8:5 always decides",
                        "pack.yaml:11:5: warning: the rule 'd' has the same conditions as 'c' at pack.yaml:10:5");
    }

    @Test
    void findsWhatIsClaimedTwice() {
        Packs.write(
                folder.resolve("a.yaml"), HEAD.replace("[dyke.example]", "[a.example, \"*.dyke.example\", a.example]"));
        assertThat(lint(HEAD.replace("[dyke.example]", "[\"*.dyke.example\"]")))
                .containsExactly(
                        "a.yaml:2:38: error: the host 'a.example' is claimed at a.yaml:2:9 already",
                        "pack.yaml:1:1: error: the name 'dyke' is claimed at a.yaml:1:1 already",
                        "pack.yaml:2:9: error: the host '*.dyke.example' is claimed at a.yaml:2:20 already");
    }

    @Test
    void findsPacksThatAreNotChosenOrNotTried() {
        assertThat(lint("name: a\n"))
                .containsExactly(
                        "pack.yaml:1:1: error: it is never chosen: it has neither hosts nor fingerprints",
                        "pack.yaml:1:1: warning: it has no tests");
        assertThat(lint("name: a\nhosts: [a.example]\ntests: [{url: x, keeps: [x]}]\n"))
                .containsExactly("pack.yaml:1:1: warning: none of its tests has a page");
        assertThat(
                        lint(
                                "name: a\nhosts: [a.example]\ncontent: main\ntests: [{text: x, url: 'https://a.example', drops: [x]}]\n"))
                .containsExactly("pack.yaml:1:1: warning: no test has an HTML page: its selectors are not tried");
        assertThat(lint(HEAD.replace("goats.html", "../goats.html")))
                .containsExactly(
                        "pack.yaml:6:5: error: the page '../goats.html' lies outside of the folder that was named");
    }

    @Test
    void findsFingerprintsThatStandEverywhere() {
        String prints = "[News, Gazette of Goats, DYKE, {is: DYKE}, {is: Sport}, Oosterhaven]";
        assertThat(lint(HEAD.replace("[The Dyke Gazette]", prints)))
                .hasSize(3)
                .allMatch(problem ->
                        problem.endsWith("a fingerprint of one short word may stand on the pages of any source"))
                .extracting(problem -> problem.substring(0, 15))
                .containsExactly("pack.yaml:3:16:", "pack.yaml:3:40:", "pack.yaml:3:63:");
    }

    @Test
    void findsVersionsThatRepeatOrAreNotTried() {
        String versions = "versions:\n- {until: 2020-01-01, content: .a}\n- {content: .b, until: 2020-01-01}\n";
        assertThat(lint(HEAD + versions))
                .containsExactly(
                        "pack.yaml:8:11: warning: no test page has the layout that held until 2020-01-01",
                        "pack.yaml:9:24: error: the version at pack.yaml:8:11 held until the same day",
                        "pack.yaml:9:24: warning: no test page has the layout that held until 2020-01-01");
    }

    @Test
    void findsSelectorsThatFindNothing() {
        assertThat(lint(HEAD.replace("content: main", "content: [article, main]") + "title: .headline\n"))
                .containsExactly(
                        "pack.yaml:4:11: warning: ‘article’ finds nothing on the pack's test pages",
                        "pack.yaml:7:8: warning: ‘.headline’ finds nothing on the pack's test pages");
    }
}
