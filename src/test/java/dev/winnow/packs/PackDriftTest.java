package dev.winnow.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.document.Page;
import dev.winnow.rules.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDriftTest {

    private static final String YAML = """
            name: dyke
            hosts: [dyke.example]
            content: main
            rules:
              - {name: tides, role: SIGNUP, select: .pitch, weight: always}
              - {name: bell, role: ADVERT, text: Ring the bell}
            versions:
              - until: 2019-12-31
                content: "#old"
                rules: [{name: old-tides, role: SIGNUP, text: {contains: tide tables}}]
            tests:
              - {page: goats.html, keeps: [Forty goats]}
              - {page: old.html, keeps: [Forty goats]}
            """;
    private static final String OLD =
            Packs.STORY.replace("<main>", "<div id=old>").replace("</main>", "</div>");

    @TempDir
    Path folder;

    private PackFile pack;
    private Optional<PackRates> recorded;

    @BeforeEach
    void record() throws IOException {
        Packs.write(folder.resolve("goats.html"), Packs.STORY);
        Packs.write(folder.resolve("old.html"), OLD);
        pack = Packs.file(folder, YAML);
        assertThat(PackRates.read(pack)).isEmpty();
        Files.writeString(
                folder.resolve("dyke.rates.json"),
                PackRates.of(pack, PackTests.of(pack).run()).toJson());
        recorded = PackRates.read(pack);
    }

    private Seen see(String name, String html) {
        Winnow winnow = Winnow.builder().packs(RulePacks.of(pack.pack())).build();
        return Seen.of(name, winnow.clean(Source.html(html).from("dyke.example")));
    }

    private List<String> findings(List<Seen> pages) {
        return PackDrift.of(pack, recorded, pages).findings().stream()
                .map(finding -> finding.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void recordsRatesOfThePresentLayout() {
        Map<Page.Kind, Rates> rates = recorded.orElseThrow().rates();
        assertThat(rates).containsOnlyKeys(Page.Kind.HTML);
        assertThat(rates.values())
                .singleElement()
                .satisfies(html -> assertThat(html)
                        .isEqualTo(new Rates(
                                1,
                                html.words(),
                                Map.of("content", 1.0, "tides", 1.0, "bell", 0.0),
                                Map.of("main", 1.0, ".pitch", 1.0))))
                .satisfies(html -> assertThat(html.words()).isBetween(90, 130));
    }

    @Test
    void isSilentWhereAllIsAsBefore() {
        assertThat(findings(List.of(see("a", Packs.STORY), see("b", OLD)))).isEmpty();
    }

    @Test
    void namesTheRuleThatWentSilent() {
        String changed = Packs.STORY.replace("\"pitch\"", "\"pitch-2024\"");
        List<Seen> few = Collections.nCopies(3, see("a", changed));
        assertThat(findings(few)).isEmpty();
        assertThat(PackDrift.of(pack, recorded, few).notes())
                .contains("rule ‘tides’ matched on 1 of 1 test pages, on 0 of 3: too few to tell");
        assertThat(findings(Collections.nCopies(4, see("a", changed))))
                .containsExactly(
                        "rule ‘tides’ went silent: it matched on 1 of 1 test pages, on 0 of 4 (pack.yaml:5:5)",
                        "selector ‘.pitch’ went silent: it matched on 1 of 1 test pages, on 0 of 4 (pack.yaml:5:41)");
    }

    @Test
    void namesPagesThatShrankOrAreStale() {
        String shrunk = Packs.STORY.replaceAll("(?s)<p>Walkers.*</p>", "");
        String stale = Packs.STORY.replace("main>", "section>");
        assertThat(findings(List.of(
                        see("shrunk", "<main><p class=pitch>No more</p></main>"),
                        see("stale", stale),
                        see("a", shrunk))))
                .hasSize(2)
                .anyMatch(finding ->
                        finding.matches("shrunk: the body shrank to 0 words; on test pages the median is \\d+"))
                .contains("stale: PACK_STALE(content)");
    }

    @Test
    void saysWhatCannotBeCompared() throws IOException {
        assertThat(PackDrift.of(pack, Optional.empty(), List.of(see("a", Packs.STORY)))
                        .notes())
                .anyMatch(note -> note.startsWith("no match rates are recorded"));
        Files.writeString(folder.resolve("dyke.rates.json"), "nothing");
        assertThatThrownBy(() -> PackRates.read(pack))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("dyke.rates.json");
    }
}
