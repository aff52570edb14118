package dev.winnow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.assertj.WinnowAssertions;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Evidence;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Role;
import dev.winnow.document.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePacksTest {

    private static final Path BUNDLED = Path.of("src/main/resources/dev/winnow/packs");

    private static final String STORY = """
            <html><head><title>Ferry leaves at noon</title></head><body>
            <p>Transport</p><h1>Ferry leaves at noon after a long delay</h1>
            <div class=story><p>The ferry left at noon, an hour later than planned, and carried eighty passengers to the island.</p>
            <p class=note>The harbour office wishes all who travel today a calm and pleasant crossing to the island.</p>
            <p>Its captain said that the tide had been too low for a departure in the morning, and that nobody had complained.</p>
            <p>The next ferry leaves on Tuesday, when the tide is expected to be higher than it was this week.</p></div>
            <div class=tail><p>The lighthouse keeper of the island retires in the spring, after thirty years in which no ship was lost.</p>
            <p>His successor is a teacher from the mainland, who wants to open the tower to visitors on the first day of every month.</p></div>
            </body></html>""";

    private static RulePack pack(String name, String rest) {
        return RulePack.parse("name: " + name + "\n" + rest);
    }

    private static CleanPage clean(String packText, String html) {
        Winnow winnow =
                Winnow.builder().packs(RulePacks.of(RulePack.parse(packText))).build();
        return winnow.clean(Source.html(html).at("https://www.gazette.example/news/2024/ferry"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/news/1, exact",
        "https://www.gazette.example/news/1, exact",
        "https://gazette.example/sport/1, sport",
        "https://gazette.example/sports/1, exact",
        "https://blog.gazette.example/1, below",
        "https://a.b.gazette.example/1, below",
        "https://other.example/1, ''",
        "https://agazette.example/1, ''"
    })
    void theLongestMatchWins(String url, String expected) {
        RulePacks packs = RulePacks.of(
                pack("below", "hosts: '*.gazette.example'"),
                pack("exact", "hosts: gazette.example"),
                pack("sport", "hosts: gazette.example/sport/"));
        Optional<RulePacks.Choice> choice = packs.forAddress(url, HostIndex.host(url));
        assertThat(choice.map(chosen -> chosen.pack().name()).orElse("")).isEqualTo(expected);
    }

    @Test
    void whatIsAddedLaterComesFirst() {
        RulePacks packs =
                RulePacks.of(pack("bundled", "hosts: gazette.example")).with(pack("own", "hosts: gazette.example"));
        assertThat(packs.forAddress("", "gazette.example").orElseThrow().pack().name())
                .isEqualTo("own");
        assertThat(packs.list()).extracting(RulePack::name).containsExactly("own", "bundled");
    }

    @Test
    void saysWhyAPackWasChosen() {
        RulePacks packs =
                RulePacks.of(pack("own", "hosts: gazette.example\nfingerprints: [reporting for the Gazette]"));
        assertThat(packs.forAddress("", "gazette.example").orElseThrow().reason())
                .isEqualTo("it is for gazette.example");
        CleanPage page = Winnow.builder()
                .packs(packs)
                .build()
                .clean(Source.html(
                        STORY.replace("<title>", "<link rel=canonical href=https://gazette.example/x><title>")));
        assertThat(page.status()).containsExactly(Status.OK);
    }

    @Test
    void whatStandsInTheArticleIsKeptAndTheRestDropped() {
        CleanPage page = clean("name: g\nhosts: gazette.example\ncontent: [.gone, .story]\ndrop: .note", STORY);
        WinnowAssertions.assertThat(page)
                .keeps("The ferry left at noon", "The next ferry leaves")
                .drops("The lighthouse keeper", "The harbour office wishes");
        assertThat(page.status()).containsExactly(Status.OK);
    }

    @Test
    void aSelectorThatFindsNothingIsNamedAndThePageJudgedTheGeneralWay() {
        CleanPage page = clean("name: g\nhosts: gazette.example\ncontent: .gone\ntitle: .headline", STORY);
        WinnowAssertions.assertThat(page).keeps("The ferry left at noon");
        assertThat(page.status()).containsExactly(Status.packStale(List.of("content", "title")));
        assertThat(page.status().get(0)).hasToString("PACK_STALE(content,title)");
    }

    @Test
    void rulesNameThemselvesAsEvidence() {
        CleanPage page = clean("""
                name: g
                hosts: gazette.example
                rules:
                  - name: wishes
                    role: WIDGET
                    text: {starts: the harbour office}
                    weight: always
                  - name: kicker
                    role: NAVIGATION
                    before: TITLE
                """, STORY);
        LabelledLine wishes = line(page, "The harbour office");
        assertThat(wishes.role()).isEqualTo(Role.WIDGET);
        assertThat(wishes.evidence().get(0).rule()).isEqualTo("pack/g/wishes");
        assertThat(line(page, "Transport").evidence())
                .extracting(Evidence::rule)
                .contains("pack/g/kicker");
        assertThat(line(page, "The ferry left").role()).isEqualTo(Role.BODY);
    }

    private static LabelledLine line(CleanPage page, String start) {
        return page.lines().stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void layoutsHoldUntilTheirDay() {
        String pack =
                "name: g\nhosts: gazette.example\ncontent: .story\nversions:\n  - until: 2020-12-31\n    content: .tail\n";
        String dated = "<html><head><meta property=article:published_time content=%s><title>";
        CleanPage old = clean(pack, STORY.replace("<html><head><title>", dated.formatted("2019-03-04T10:00:00Z")));
        CleanPage young = clean(pack, STORY.replace("<html><head><title>", dated.formatted("2021-03-04T10:00:00Z")));
        WinnowAssertions.assertThat(old).keeps("The lighthouse keeper").drops("The ferry left at noon");
        WinnowAssertions.assertThat(young).keeps("The ferry left at noon").drops("The lighthouse keeper");
    }

    @Test
    void metadataComesFromWhereThePackSays() {
        String html = STORY.replace(
                "<p>Transport</p>",
                "<meta itemprop=w content='Ann Example'><time class=t datetime=2024-05-04>May</time><b class=h>Noon ferry</b>");
        CleanPage page = clean(
                "name: g\nhosts: gazette.example\ntitle: .h\nauthors: \"xpath://meta[@itemprop='w']/@content\"\npublished: .t",
                html);
        assertThat(page.metadata().title()).contains("Noon ferry");
        assertThat(page.metadata().authors()).containsExactly("Ann Example");
        assertThat(page.metadata().published().map(Object::toString)).contains("2024-05-04");
    }

    @Test
    void htmlIsChangedBeforeItIsRead() {
        CleanPage page = clean(
                "name: g\nhosts: gazette.example\nreplace: [{find: 'The ferry left', with: 'The boat left'}]\nwrap: [{select: .note, in: blockquote}]\nnative-ad: .tail",
                STORY);
        WinnowAssertions.assertThat(page).keeps("The boat left at noon");
        assertThat(line(page, "The harbour office").structure().quoted()).isTrue();
        assertThat(page.status()).containsExactly(Status.NATIVE_AD);
    }

    @Test
    void aSourceIsRecognisedByItsText() {
        String text = "The ferry left at noon.\n\nAnn Example contributed to this report for the Gazette.\n";
        RulePacks packs = RulePacks.of(
                pack(
                        "own",
                        "fingerprints: {least: 1, texts: [{ends: 'report for the gazette.'}]}\nrules: [{role: BYLINE, text: {contains: contributed}, weight: always}]"));
        Winnow winnow = Winnow.builder().packs(packs).build();
        assertThat(line(winnow.clean(Source.text(text)), "Ann").role()).isEqualTo(Role.BYLINE);
        CleanPage known = winnow.clean(Source.text(text).from("other.example"));
        assertThat(line(known, "Ann").evidence())
                .noneMatch(reason -> reason.rule().startsWith("pack/"));
    }

    @Test
    void theIndexOfBundledPacksIsUpToDate() throws IOException {
        String rows = RulePacks.files(BUNDLED).stream()
                .map(RulePack::read)
                .map(BundledPacks::row)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        Path index = BUNDLED.resolve("index.tsv");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(index, rows);
        }
        assertThat(Files.readString(index, StandardCharsets.UTF_8))
                .as("write it anew by -Dtest=RulePacksTest -Dgolden.update=true")
                .isEqualTo(rows);
    }

    static Stream<Path> bundled() {
        try (Stream<Path> files = Files.list(BUNDLED)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("bundled")
    void everyBundledPackIsNamedAsItsFileAndFoundByItsHosts(Path file) {
        RulePack pack = RulePack.read(file);
        assertThat(file.getFileName()).hasToString(pack.name() + ".yaml");
        assertThat(RulePacks.bundled().named(pack.name())).isPresent();
        for (HostPattern host : pack.hosts()) {
            String name = (host.below() ? "sub." : "") + host.host();
            assertThat(RulePacks.bundled()
                            .forAddress("https://" + name + host.path() + "/x", name)
                            .orElseThrow()
                            .pack()
                            .name())
                    .isEqualTo(pack.name());
        }
    }
}
