package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Image;
import dev.winnow.document.LeadImage;
import dev.winnow.document.Metadata;
import dev.winnow.document.Metadata.Field;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture that stands for the piece. */
@NullMarked
class LeadImagesTest {

    private static final String FERRY = "https://cdn.gazette.example/2024/ferry-at-pier.jpg";

    private static Told printed(Told told, Role role, String text, String url) {
        return told.line(role, text)
                .but(line -> line.with(List.of(), Optional.of(new Image(url, "A ferry at the pier"))));
    }

    private static LeadImage image(Metadata metadata) {
        return metadata.image().orElseThrow();
    }

    @Test
    void jsonLdBeforeOpenGraphBeforeTwitterBeforePrinted() {
        Told told = printed(new Told(), Role.CAPTION, "The ferry", "https://a.example/p.jpg");
        assertImage(told.read(), "https://a.example/p.jpg", Origin.LINES);
        assertImage(told.meta("twitter:image", "/t.jpg").read(), "https://www.gazette.example/t.jpg", Origin.META);
        assertImage(told.meta("og:image", "//b.example/o.jpg").read(), "https://b.example/o.jpg", Origin.OPEN_GRAPH);
        assertImage(
                told.jsonLd("{'@type':'NewsArticle','image':['j.jpg','k.jpg']}").read(),
                "https://www.gazette.example/j.jpg",
                Origin.JSON_LD);
    }

    private static void assertImage(Metadata metadata, String url, Origin origin) {
        assertThat(image(metadata).image().url()).isEqualTo(url);
        assertThat(metadata.origin(Field.IMAGE)).contains(origin);
    }

    @Test
    void jsonLdMayReferToItAndHaveItsWords() {
        LeadImage image = image(new Told()
                .jsonLd("{'@graph':[{'@type':'Article','image':{'@id':'#i'}},{'@type':'ImageObject','@id':'#i',"
                        + "'url':'" + FERRY
                        + "','caption':'The ferry. Photo: Ada Moss','creditText':'Moss Pictures'}]}")
                .read());
        assertThat(image.image().url()).isEqualTo(FERRY);
        assertThat(image.caption()).contains("The ferry.");
        assertThat(image.credit()).contains("Moss Pictures");
        assertThat(new Told()
                        .jsonLd("{'@type':'Article','image':{'@id':'#nowhere'}}")
                        .read()
                        .image())
                .isEmpty();
    }

    @Test
    void thePrintedWordsOfThatPictureComeFirst() {
        Told told = new Told()
                .jsonLd("{'@type':'Article','image':{'url':'" + FERRY + "?w=1200','caption':'ferry-at-pier'}}");
        printed(told, Role.CAPTION, "The ferry at the pier (Photograph: Ada Moss)", FERRY + "?w=300");
        printed(told, Role.CAPTION, "Tea on board", "https://cdn.gazette.example/tea.jpg");
        LeadImage image = image(told.read());
        assertThat(image.image()).isEqualTo(new Image(FERRY + "?w=1200", "A ferry at the pier"));
        assertThat(image.caption()).contains("The ferry at the pier");
        assertThat(image.credit()).contains("Ada Moss");
        printed(told, Role.CREDIT, "Photo credit", FERRY);
        assertThat(image(told.read()).credit()).contains("Ada Moss");
        Told other = printed(new Told().meta("og:image", FERRY), Role.CAPTION, "The ferry © Ada Moss", FERRY);
        printed(other, Role.CREDIT, "© Moss Pictures", FERRY);
        assertThat(image(other.read()).credit()).contains("Moss Pictures");
    }

    @Test
    void logosAndPlaceholdersDoNotCount() {
        Told told = new Told()
                .meta("og:image", "https://a.example/img/Site_Logo-512.png")
                .meta("og:image", "data:image/gif;base64,R0lGOD")
                .meta("twitter:image", "https://a.example/default.jpg");
        assertThat(told.read().image()).isEmpty();
        assertThat(image(told.meta("image", "https://a.example/logotype-museum.jpg")
                                .read())
                        .image()
                        .url())
                .endsWith("museum.jpg");
    }

    @Test
    void aPictureFarDownDoesNotLead() {
        Told told = new Told();
        for (int i = 0; i < 5; i++) {
            told.line(Role.BODY, "The ferry came back at noon.");
        }
        assertThat(printed(told, Role.CAPTION, "Tea on board", FERRY).read().image())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b.jpg, http://a.example/b.jpg?w=1#x, true",
        "https://a.example/2024/ferry-at-pier-1024x683.jpg, https://cdn.example/x/ferry-at-pier.webp, true",
        "https://a.example/ferry-at-pier-scaled.jpg, https://a.example/ferry-at-pier-300x200.jpg, true",
        "https://a.example/1/image.jpg, https://a.example/2/image.jpg, false",
        "https://a.example/ferry-at-pier.jpg, https://a.example/ferry-at-sea.jpg, false"
    })
    void onePictureHasManyAddresses(String first, String second, boolean same) {
        assertThat(PictureNames.areSame(first, second)).isEqualTo(same);
        assertThat(PictureNames.areSame(second, first)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "The ferry. Photo: Ada Moss/Harbour Press, The ferry., Ada Moss/Harbour Press",
        "Die Fähre | Bild: Bo Vane, Die Fähre, Bo Vane",
        "The ferry © Ada Moss, The ferry, Ada Moss",
        "The ferry [Credit: Ada Moss], The ferry, Ada Moss",
        "Photo: Ada Moss, , Ada Moss",
        "The ferry (right) at the pier (left), The ferry (right) at the pier (left), ",
        "Telephoto: a view of the pier, Telephoto: a view of the pier,"
    })
    void creditsAreTakenOffCaptions(String text, String caption, String credit) {
        Credits words = Credits.split(text);
        assertThat(words.caption()).isEqualTo(Optional.ofNullable(caption));
        assertThat(words.credit()).isEqualTo(Optional.ofNullable(credit));
    }
}
