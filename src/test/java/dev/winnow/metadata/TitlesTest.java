package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Metadata;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines: as printed, as told, and as texts show them. */
@NullMarked
class TitlesTest {

    private static final String BODY =
            "The ferry left the harbour at noon with forty people aboard, and the tide was low all day.";

    @Test
    void theHeadingThatIsLikeTheTitleComesBeforeOtherHeadings() {
        assertThat(title(new Told()
                        .title("How the ferry got its name - Harbour Notes")
                        .heading(Role.TITLE, 1, "Harbour Notes", "h1")
                        .heading(Role.TITLE, 1, "How the ferry got its name", "h1")))
                .contains("How the ferry got its name");
    }

    @Test
    void aHeadingOfTheFirstLevelCountsWithoutTheRole() {
        assertThat(title(new Told()
                        .meta("og:type", "article")
                        .title("Knots that every sailor needs on a small boat")
                        .heading(Role.NAVIGATION, 1, "Knots every sailor needs on a small boat", "h1")))
                .contains("Knots every sailor needs on a small boat");
    }

    @Test
    void aCopyInATrailOfLinksIsNotTheHeadline() {
        Told told = new Told()
                .title("Ferry sinks: what we know of the harbour accident")
                .heading(Role.TITLE, 1, "Ferry sinks: what we know of the harbour accident", "li")
                .heading(Role.TITLE, 2, "Harbour accident: what we know of the ferry that sinks", "h2");
        assertThat(title(told)).contains("Harbour accident: what we know of the ferry that sinks");
    }

    @Test
    void aPrintedLineOfOtherWordsDoesNotCount() {
        Told told = new Told().title("Ferry timetable for winter").meta("og:title", "Ferry timetable for winter");
        assertThat(title(told.heading(Role.TITLE, 2, "Sign up and save", "h2"))).contains("Ferry timetable for winter");
        assertThat(told.read().origin(Metadata.Field.TITLE)).contains(Origin.OPEN_GRAPH);
    }

    @Test
    void aPrintedLineThatSharesTheAddressesWordsDoes() {
        assertThat(title(new Told()
                        .at("https://www.gazette.example/t/leaks-in-wooden-boats")
                        .title("Forum home")
                        .heading(Role.TITLE, 1, "Leaks in wooden boats?", "h1")))
                .contains("Leaks in wooden boats?");
    }

    @Test
    void theNameOfTheBookIsNotTheTitleOfTheChapter() {
        assertThat(title(new Told()
                        .title("Splicing a rope - The Little Book of Knots")
                        .heading(Role.TITLE, 1, "The Little Book of Knots", "h1")))
                .contains("Splicing a rope - The Little Book of Knots");
        assertThat(title(new Told()
                        .title("Splicing a rope - The Little Book of Knots")
                        .heading(Role.TITLE, 1, "The Little Book of Knots", "h1")
                        .heading(Role.BODY, 2, "Splicing a rope", "h2")))
                .contains("Splicing a rope");
    }

    @Test
    void blanksThatAreMissingInPrintAreTakenFromWhatIsTold() {
        assertThat(title(new Told()
                        .title("Tide table / High water comes early | Gazette")
                        .heading(Role.TITLE, 1, "Tide tableHigh water comes early", "h1")))
                .contains("Tide table / High water comes early");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ferry sinks off the coast - Harbour Gazette  | Harbour Gazette | Ferry sinks off the coast
            Harbour Gazette - Ferry sinks off the coast  | Harbour Gazette | Ferry sinks off the coast
            Ferry sinks off the coast · Gazette          | ''              | Ferry sinks off the coast
            Ferry sinks - what we know - Harbour Gazette | Harbour Gazette | Ferry sinks - what we know
            Ferry sinks — News — Harbour Gazette         | Harbour Gazette | Ferry sinks — News
            """)
    void theSitesNameIsCutOff(String told, String site, String title) {
        assertThat(title(new Told().meta("og:site_name", site).title(told))).contains(title);
    }

    @Test
    void aTextsHeadlineIsTheLineAboveBylineAndBodyThatSharesTheirWords() {
        assertThat(title(new Told()
                        .asText()
                        .at("")
                        .line(Role.NAVIGATION, "Home")
                        .line(Role.NAVIGATION, "Weather, sport")
                        .line(Role.NAVIGATION, "Ferry leaves the harbour in spite of a low tide")
                        .line(Role.BYLINE, "By Ada Moss")
                        .line(Role.BODY, BODY)))
                .contains("Ferry leaves the harbour in spite of a low tide");
    }

    @Test
    void aTextsAddressTellsItsHeadline() {
        Told told = new Told()
                .asText()
                .at("https://www.gazette.example/news/low-water-closes-the-old-pier.html?x=1")
                .line(Role.TITLE, "Save on our tickets")
                .line(Role.NAVIGATION, "Low water closes the old pier")
                .line(Role.NAVIGATION, "News")
                .line(Role.BODY, BODY);
        assertThat(title(told)).contains("Low water closes the old pier");
        assertThat(told.read().origin(Metadata.Field.TITLE)).contains(Origin.LINES);
    }

    @Test
    void aParagraphAloneIsNoHeadline() {
        assertThat(title(new Told().asText().at("").line(Role.BODY, BODY))).isEmpty();
        assertThat(title(new Told().asText().at("").line(Role.BODY, BODY).line(Role.BODY, BODY)))
                .isEmpty();
    }

    @Test
    void emptyTextsHaveNone() {
        assertThat(title(new Told().asText())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/news/2024/the-old-pier-4711.html, the old pier",
        "https://a.example/b%C3%BCrger-und-%F6l, bürger und \uFFFDl",
        "https://a.example/the-old-pier/12/, the old pier",
        "https://a.example/story, ''",
        "https://a.example, ''",
        "https://a.example/100%, ''",
        "no address, ''"
    })
    void slugs(String url, String words) {
        assertThat(String.join(" ", Slug.of(url))).isEqualTo(words.replace("\uFFFD", ""));
    }

    @Test
    @Timeout(30)
    void hostileTitlesTakeLinearTime() {
        String separators = " - |".repeat(100_000);
        Told told = new Told()
                .title(separators)
                .meta("og:title", separators)
                .at("https://a.example/" + "a-".repeat(100_000));
        for (int i = 0; i < 5_000; i++) {
            told.heading(Role.TITLE, 1, "- | ".repeat(90) + i, "h1");
        }
        assertThat(told.read().title()).isPresent();
        assertThat(told.asText().read().title()).isPresent();
    }

    private static Optional<String> title(Told told) {
        return told.read().title();
    }
}
