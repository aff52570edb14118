package dev.winnow.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Line;
import dev.winnow.document.Line.Visibility;
import dev.winnow.document.Page;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as hidden, and that it tears nothing apart. */
@NullMarked
class HiddenTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div hidden>x</div>",
                "<div style='color:red; DISPLAY : None'>x</div>",
                "<section style='visibility:hidden'><p>x</p></section>",
                "<body><template><p>x</p></template>",
                "<dialog>x</dialog>"
            })
    void hidden(String html) {
        assertThat(Pages.line(html).visibility()).isEqualTo(Visibility.HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div aria-hidden=true>x</div>",
                "<div style='display:block;overflow:hidden'>x</div>",
                "<dialog open>x</dialog>",
                "<div hidden id='S:1f'>x</div>"
            })
    void shown(String html) {
        assertThat(Pages.line(html).visibility()).isEqualTo(Visibility.VISIBLE);
    }

    @Test
    void noscriptIsMarkedInTheBodyAndSkippedInTheHead() {
        Page page = Pages.read("<head><noscript><link href=x></noscript></head><body><noscript><p>x</p></noscript>");
        assertThat(page.lines()).extracting(Line::visibility).containsExactly(Visibility.NOSCRIPT);
    }

    @Test
    void hiddenWordsInsideALineFollowIt() {
        Page page = Pages.read("<p>one <span hidden>secret</span> two <noscript><img></noscript>three</p>");
        assertThat(page.lines()).extracting(Line::text).containsExactly("one two three", "secret");
        assertThat(page.lines()).extracting(Line::visibility).containsExactly(Visibility.VISIBLE, Visibility.HIDDEN);
    }
}
