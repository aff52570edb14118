package dev.winnow.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.PackUse;
import dev.winnow.packs.TestResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackTestsTest {

    private static final String HEAD = "name: dyke\nhosts: [dyke.example]\ncontent: main\n";

    @TempDir
    Path folder;

    @Test
    void runsPagesOfFilesPackedOnesAndThoseInPlace() {
        List<TestResult> results = PackFolder.read(List.of(Packs.GOOD)).packs().stream()
                .flatMap(pack -> PackTests.of(pack).run().stream())
                .toList();
        assertThat(results)
                .extracting(TestResult::outcome)
                .containsExactly(Outcome.OK, Outcome.OK, Outcome.OK, Outcome.OK, Outcome.OK, Outcome.SKIPPED);
        assertThat(results)
                .extracting(result -> result.page()
                        .flatMap(page -> page.pack().map(PackUse::reason))
                        .orElse(""))
                .containsExactly(
                        "it is for harbour-gazette.example",
                        "it is for harbour-gazette.example",
                        "it is for harbour-gazette.example",
                        "the page has a line that contains ‘Tide tables and tales: the Harbour Gazette’",
                        "it is for island-courier.example/news",
                        "");
        assertThat(results.get(5).message()).isEqualTo("no page; save it beside the pack and name it by page:");
    }

    @Test
    void showsWhatWasFoundInstead() {
        Packs.write(folder.resolve("goats.html"), Packs.STORY);
        TestResult result = Packs.first(folder, HEAD + """
                        tests:
                          - page: goats.html
                            keeps: [Forty cows will keep the grass of the western dyke short]
                            drops: [The animals come from a farm]
                            roles: {"Goats on the dyke": CAPTION}
                        """);
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.name()).isEqualTo("dyke: test 1");
        assertThat(result.place()).isEqualTo(folder.resolve("pack.yaml") + ":5:5");
        assertThat(result.message())
                .contains("- kept: Forty cows will keep")
                .contains("  stands nowhere on the page; the nearest:")
                .contains("kept, BODY")
                .contains("- dropped: The animals come from a farm")
                .contains("- CAPTION: Goats on the dyke")
                .contains("kept, TITLE")
                .contains("(pack/dyke/content)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.html", "pages/../../secret.html", "/etc/secret.html", "link.html"})
    void refusesPagesOutsideOfTheFolder(String page) throws IOException {
        Path secret = Packs.write(folder.resolve("secret.html"), Packs.STORY);
        Path packs = folder.resolve("packs");
        Files.createDirectories(packs.resolve("pages"));
        Files.createSymbolicLink(packs.resolve("link.html"), secret);
        TestResult result = Packs.first(packs, HEAD + "tests: [{page: " + page + ", keeps: [Forty goats]}]\n");
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.message()).containsAnyOf("outside of the folder that was named", "absolute path");
    }

    @Test
    void pagesMayStandAnywhereInTheFolderThatWasNamed() {
        Packs.write(folder.resolve("pages/goats.html"), Packs.STORY);
        String yaml = HEAD + "tests: [{page: ../pages/goats.html, keeps: [Forty goats]}]\n";
        Path file = Packs.write(folder.resolve("north/dyke.yaml"), yaml);
        assertThat(outcome(folder)).isEqualTo(Outcome.OK);
        assertThat(outcome(file)).isEqualTo(Outcome.FAILED);
    }

    private static Outcome outcome(Path named) {
        return PackTests.of(PackFolder.read(List.of(named)).packs().get(0))
                .run()
                .get(0)
                .outcome();
    }

    @Test
    void saysThatAPageIsMissingOrBroken() throws IOException {
        assertThat(Packs.first(folder, HEAD + "tests: [{page: none.html, keeps: [x]}]\n")
                        .message())
                .isEqualTo("there is no page 'none.html'");
        Files.writeString(folder.resolve("broken.html.gz"), "not packed");
        assertThat(Packs.first(folder, HEAD + "tests: [{page: broken.html.gz, keeps: [x]}]\n")
                        .message())
                .startsWith("the page cannot be read: ");
    }

    @Test
    void thePackHasToBeChosen() {
        String test = "tests: [{text: Some words, keeps: [words]}]\n";
        assertThat(Packs.first(folder, "name: a\nfingerprints: [Goat Gazette]\n" + test)
                        .message())
                .isEqualTo(
                        "the pack is not chosen: none of its fingerprints stands on the page, and the test has no url");
        assertThat(Packs.first(folder, "name: a\n" + test).message())
                .isEqualTo("the pack is not chosen: it has neither hosts nor fingerprints");
        String url = HEAD + "tests: [{text: Some words, url: 'https://other.example/', keeps: [words]}]\n";
        assertThat(Packs.first(folder, url).message())
                .isEqualTo("the pack is not chosen: none of its hosts is that of https://other.example/");
    }

    @Test
    void aHostAboveOthersAndAPathAreTriedToo() {
        for (String host : List.of("*.dyke.example", "dyke.example/news", "*.dyke.example/news/local")) {
            String yaml = "name: a\nhosts: ['" + host + "']\ntests: [{text: Some words, drops: [words]}]\n";
            TestResult result = Packs.first(folder, yaml);
            assertThat(result.page().flatMap(page -> page.pack().map(PackUse::reason)))
                    .as(host)
                    .contains("it is for " + host);
        }
    }
}
