package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Metadata;
import dev.winnow.document.Metadata.Field;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The language that a page declares and the one that its text is written in. */
@NullMarked
class LanguagesTest {

    private static final String ENGLISH = "The mayor opened the new bridge over the river, and most of the people who "
            + "had waited for it since the morning were the first to walk to the other side. They said that it was "
            + "worth the time, because there had been no way across for more than two years.";
    private static final String DANISH = "Borgmesteren åbnede den nye bro over floden, og de fleste af dem, der havde "
            + "ventet siden om morgenen, var de første på den anden side. De sagde, at det var tiden værd, fordi der ikke "
            + "havde været nogen vej over i mere end to år.";
    private static final String NORWEGIAN = "Ordføreren åpnet den nye broen over elva, og de fleste av dem som hadde "
            + "ventet siden om morgenen, var de første på den andre siden. De sa at det var verdt tiden, fordi det ikke "
            + "hadde vært noen vei over på mer enn to år.";

    @Test
    void theMoreExactTagStands() {
        assertLanguage(new Told().language("en-GB").line(Role.BODY, ENGLISH), "en-GB", Origin.LANG_ATTRIBUTE);
        assertLanguage(new Told().language("EN_us").line(Role.BODY, ENGLISH), "EN-us", Origin.LANG_ATTRIBUTE);
    }

    @Test
    void theTextIsRightWhereThePageIsWrong() {
        Metadata metadata = new Told().language("en-US").line(Role.BODY, DANISH).read();
        assertThat(metadata.declaredLanguage()).contains("en-US");
        assertThat(metadata.origin(Field.DECLARED_LANGUAGE)).contains(Origin.LANG_ATTRIBUTE);
        assertThat(metadata.language()).contains("da");
        assertThat(metadata.origin(Field.LANGUAGE)).contains(Origin.TEXT);
    }

    @Test
    void theTextTellsWhereThePageSaysNothing() {
        Metadata metadata = new Told().line(Role.BODY, ENGLISH).read();
        assertThat(metadata.declaredLanguage()).isEmpty();
        assertThat(metadata.language()).contains("en");
        assertThat(metadata.origin(Field.LANGUAGE)).contains(Origin.TEXT);
        assertThat(metadata.origin(Field.DECLARED_LANGUAGE)).isEmpty();
    }

    @Test
    void onlyKeptTextTells() {
        assertLanguage(
                new Told().language("en").line(Role.BODY, ENGLISH).line(Role.NAVIGATION, DANISH.repeat(5)),
                "en",
                Origin.LANG_ATTRIBUTE);
        assertThat(new Told().line(Role.NAVIGATION, DANISH).read().language()).isEmpty();
    }

    @Test
    void aShortTextContradictsNothing() {
        assertLanguage(
                new Told()
                        .language("de")
                        .line(Role.BODY, "“The best of the year is still to come, and it is for all of us.”"),
                "de",
                Origin.LANG_ATTRIBUTE);
    }

    @Test
    void severalNamesOfOneLanguage() {
        assertLanguage(new Told().language("no").line(Role.BODY, NORWEGIAN), "no", Origin.LANG_ATTRIBUTE);
        assertLanguage(new Told().language("nb-NO").line(Role.BODY, NORWEGIAN), "nb-NO", Origin.LANG_ATTRIBUTE);
        assertLanguage(new Told().language("da").line(Role.BODY, NORWEGIAN), "nb", Origin.TEXT);
        assertLanguage(new Told().language("dk").line(Role.BODY, DANISH), "da", Origin.TEXT);
    }

    @Test
    void aLanguageThatNoTextTellsIsTakenOnTrust() {
        assertLanguage(new Told().language("sco").line(Role.BODY, ENGLISH), "sco", Origin.LANG_ATTRIBUTE);
    }

    @Test
    void declaredInManyPlaces() {
        assertDeclared(new Told().language("de-AT").meta("og:locale", "de_DE"), "de-AT", Origin.LANG_ATTRIBUTE);
        assertDeclared(new Told().meta("og:locale", "pt_BR"), "pt-BR", Origin.OPEN_GRAPH);
        assertDeclared(new Told().meta("content-language", "fr, en").meta("og:locale", "en_US"), "fr", Origin.META);
        assertDeclared(
                new Told().jsonLd("{'@type':'NewsArticle','headline':'H','inLanguage':'sv'}"), "sv", Origin.JSON_LD);
        assertDeclared(
                new Told().language("{{lang}}").meta("language", "english").meta("dc.language", "en"),
                "en",
                Origin.META);
        assertThat(new Told().language("{{lang}}").read().declaredLanguage()).isEmpty();
    }

    @Test
    void datesAreReadTheWayTheTextIsWritten() {
        assertThat(new Told()
                        .line(Role.DATELINE, "03/05/2024")
                        .line(Role.BODY, DANISH)
                        .read()
                        .published())
                .map(Object::toString)
                .contains("2024-05-03");
        assertThat(new Told()
                        .line(Role.DATELINE, "03/05/2024")
                        .line(Role.BODY, ENGLISH)
                        .read()
                        .published())
                .map(Object::toString)
                .contains("2024-03-05");
    }

    private static void assertLanguage(Told told, String tag, Origin origin) {
        Metadata metadata = told.read();
        assertThat(metadata.language()).contains(tag);
        assertThat(metadata.origin(Field.LANGUAGE)).contains(origin);
    }

    private static void assertDeclared(Told told, String tag, Origin origin) {
        Metadata metadata = told.read();
        assertThat(metadata.declaredLanguage()).contains(tag);
        assertThat(metadata.origin(Field.DECLARED_LANGUAGE)).contains(origin);
        assertThat(metadata.language()).contains(tag);
    }
}
