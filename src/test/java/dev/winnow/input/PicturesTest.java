package dev.winnow.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Page;
import dev.winnow.document.Picture;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pictures a page has, and at what address. */
@NullMarked
class PicturesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <img src=a.jpg> | a.jpg
            <img src=a.jpg data-src=b.jpg> | b.jpg
            <img src='data:image/gif;base64,R0lGOD' data-lazyimage-src=b.jpg> | b.jpg
            <img src=a.jpg data-low-src=b.jpg> | a.jpg
            <img src=placeholder.png data-src='data:x' srcset='s.jpg 320w, l.jpg 1280w, m.jpg 640w'> | l.jpg
            <img data-srcset='s.jpg 1x, l.jpg 2x'> | l.jpg
            <img srcset='w_400,h_300/a.jpg 400w,w_800,h_600/a.jpg 800w,'> | w_800,h_600/a.jpg
            <img srcset='a.jpg, b.jpg'> | a.jpg
            <picture><source srcset='s.webp 1x, l.webp 2x'><img src='data:image/gif;base64,R0'></picture> | l.webp
            <picture><source srcset='l.webp'><img src=a.jpg></picture> | a.jpg
            <amp-img src=a.jpg></amp-img> | a.jpg
            <video poster=still.jpg></video> | still.jpg
            <img src='data:x'><noscript><img src=a.jpg></noscript> | a.jpg
            <img data-src=a.jpg><noscript><img src=b.jpg></noscript> | a.jpg
            <figure><meta itemprop=url content=a.jpg></figure> | a.jpg
            """)
    void theBestAddressIsTaken(String html, String address) {
        assertThat(pictures(html)).extracting(Picture::target).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img>",
                "<img src=' '>",
                "<img src=a.gif width=1 height=1>",
                "<img src=a.gif width=16px>",
                "<img src=a.png class='user-avatar'>",
                "<img src=blank.gif>",
                "<img src='/x/transparent_16x9.gif'>",
                "<img src='/static/zoomIcon.1a2b.svg'>",
                "<img src='{{image}}'>",
                "<video></video>",
                "<span><meta itemprop=url content=logo.jpg></span>"
            })
    void ornamentsAndPlaceholdersAreNone(String html) {
        assertThat(pictures(html)).isEmpty();
    }

    @Test
    void aPictureKnowsItsPlace() {
        Page page = Pages.read("<p>One<figure><span><img src=a.jpg alt=' A  boat '></span><figcaption>Two</figcaption>"
                + "</figure><p>Three <img src=b.jpg>");
        Picture boat = page.pictures().get(0);
        assertThat(boat.alt()).isEqualTo("A boat");
        assertThat(boat.line()).isEqualTo(1);
        assertThat(page.elements().get(boat.element()).tag()).isEqualTo("figure");
        assertThat(page.pictures().get(1).line()).isEqualTo(2);
    }

    @Test
    void theBaseIsNoted() {
        assertThat(Pages.read("<base href='/en/'><base href='/de/'>").metadata().base())
                .isEqualTo("/en/");
    }

    @Test
    @Timeout(20)
    void aMillionPicturesAreCutShort() {
        assertThat(pictures("<div><img src=a.jpg>".repeat(300_000))).hasSizeLessThan(10_000);
        assertThat(pictures("<picture>" + "<source><img>".repeat(300_000))).isEmpty();
        assertThat(pictures("<img srcset='" + "a,".repeat(5_000_000) + "'>")).isEmpty();
    }

    private static List<Picture> pictures(String html) {
        return Pages.read(html).pictures();
    }
}
