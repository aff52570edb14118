package dev.winnow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Evidence;
import org.junit.jupiter.api.Test;

class HeadedRuleTest {

    @Test
    void quotesTheHeading() {
        CleanPage page = Winnow.standard().clean(Source.text("""
                        The harbour reopens after two winters of repairs, and the ferries are back, the council said today.
                        Everybody who came to the quay was given soup, and the band played until the lamps were lit again.
                        Related stories
                        The lighthouse keeper retires
                        A bridge for the islands
                        """));

        assertThat(page.line(4).evidence())
                .extracting(Evidence::reason)
                .contains("in the block headed ‘Related stories’");
    }
}
