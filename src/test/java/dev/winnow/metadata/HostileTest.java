package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Image;
import dev.winnow.document.Metadata;
import dev.winnow.document.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that were made to hurt. */
@NullMarked
@Timeout(20)
class HostileTest {

    @Test
    void tagsThatNeverEnd() {
        String open = "<a".repeat(300_000);
        Metadata metadata = new Told()
                .jsonLd("{'@type':'Article','description':'" + open + "','keywords':'" + open + "','license':'" + open
                        + "','image':{'url':'a.jpg','caption':'" + open + "'}}")
                .read();
        assertThat(metadata.description().orElseThrow()).hasSizeLessThanOrEqualTo(1000);
        assertThat(metadata.license()).isEmpty();
    }

    @Test
    void manyArticlesPicturesAndCrumbs() {
        String list = "{'@type':'Article','image':['x:','y:'],'hasPart':[{},{}],'license':7},".repeat(20_000);
        String crumbs = "{'item':{'@id':'#a'}},".repeat(20_000);
        Metadata metadata = new Told()
                .jsonLd("[" + list + "{}]")
                .jsonLd("[{'@id':'#a','b':1},{'@type':'BreadcrumbList','itemListElement':[" + crumbs + "{}]}]")
                .read();
        assertThat(metadata.image()).isEmpty();
        assertThat(metadata.section()).isEmpty();
        assertThat(metadata.license()).contains("7");
    }

    @Test
    void manyCommasAndSeparators() {
        Metadata metadata = new Told()
                .title(" | a".repeat(200_000))
                .meta("keywords", ",".repeat(1_000_000) + "sea")
                .meta("og:site_name", "a - ".repeat(200_000))
                .read();
        assertThat(metadata.tags()).containsExactly("sea");
        assertThat(metadata.site()).contains("a");
    }

    @Test
    void manyCaptionsOfOnePicture() {
        Told told = new Told().meta("og:image", "https://a.example/" + "b".repeat(1_000) + ".jpg");
        for (int i = 0; i < 5_000; i++) {
            told.line(Role.CAPTION, "Tea © " + i)
                    .but(line -> line.with(
                            List.of(), Optional.of(new Image("https://a.example/" + "b".repeat(999) + ".jpg", ""))));
        }
        assertThat(told.read().image().orElseThrow().caption()).isEmpty();
    }

    @Test
    void typesWithinTypesAreNone() {
        String deep = "{'@type':".repeat(900) + "'" + "x".repeat(300_000) + "'" + "}".repeat(900);
        assertThat(new Told().jsonLd(deep).read().authors()).isEmpty();
    }
}
