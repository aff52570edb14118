package dev.winnow.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.document.Block;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import dev.winnow.document.SourceLine;
import dev.winnow.document.Status;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextReaderTest {

    private static Page read(String text, Limits limits) {
        return new TextReader().read(Input.ofText(Page.Kind.TEXT, text, "", ""), Budget.start(limits));
    }

    private static Page read(String text) {
        return read(text, Limits.defaults());
    }

    private static List<String> texts(Page page) {
        return page.lines().stream().map(Line::text).toList();
    }

    @Test
    void numbersPhysicalLinesWhateverTheLineEnd() {
        Page page = read("one\r\n\r\ntwo\rthree\n\n\nfour");
        assertThat(page.source())
                .containsExactly(
                        new SourceLine(1, "one"),
                        new SourceLine(3, "two"),
                        new SourceLine(4, "three"),
                        new SourceLine(7, "four"));
        assertThat(page.lines()).extracting(Line::gap).containsExactly(0, 1, 0, 2);
    }

    @Test
    void foldsWhiteSpaceAndSeesBullets() {
        Page page = read("\t•\tThe  ferry left\n   plain\u00a0text  ");
        assertThat(texts(page)).containsExactly("• The ferry left", "plain text");
        assertThat(page.lines().get(0).block().kind()).isEqualTo(Block.Kind.LIST_ITEM);
    }

    @Test
    void joinsHardWrappedParagraphs() {
        Page page = read("""
                The harbour master said on Friday that the old ferry would not leave
                again before the engine had been looked at by somebody who knows about
                engines, which might take some weeks.

                Nobody was surprised.
                """);
        assertThat(page.lines()).hasSize(2);
        assertThat(page.lines().get(0).extent().lastLine()).isEqualTo(3);
        assertThat(page.lines().get(0).text()).contains("leave again before").endsWith("some weeks.");
        assertThat(page.source()).hasSize(4);
    }

    @Test
    void doesNotJoinListsOfLongLinks() {
        String links = """
                Council votes to keep the old harbour bridge open
                Storm closes three schools along the northern coast
                Ferry timetable for winter published by the operator
                Bakery in the old town wins prize for its rye bread
                """;
        assertThat(read(links).lines()).hasSize(4);
    }

    @Test
    void cutsACaptionPrintedTwiceFromItsCredit() {
        String caption = "Mara Lind, sister of the harbour master, spoke about the ferry on Monday";
        assertThat(texts(read(caption + " " + caption + " © NORTHWIRE")))
                .containsExactly(caption, caption, "© NORTHWIRE");
    }

    @Test
    void cutsSentencesThatWereGlued() {
        assertThat(texts(
                        read("Please go to another page to be automatically logged inPlease refresh your browser now")))
                .containsExactly(
                        "Please go to another page to be automatically logged in", "Please refresh your browser now");
        assertThat(texts(read("They said that the new iPhone and a McDonald menu came by eBay Express on the day")))
                .hasSize(1);
    }

    @Test
    void limitsAreRemarked() {
        assertThat(read("abc\ndef\nghi", Limits.defaults().maxLines(2)).remarks())
                .containsExactly(Status.limited("lines"));
        Page capped = read("abcdef", Limits.defaults().maxLineLength(4));
        assertThat(texts(capped)).containsExactly("abcd");
        assertThat(capped.remarks()).containsExactly(Status.limited("line-length"));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void twentyMegabytesInOneLine() {
        Page page = read("word ".repeat(4 << 20));
        assertThat(page.lines()).hasSize(1);
        assertThat(page.remarks()).contains(Status.limited("line-length"));
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertThat(read(" \n\t\n").lines()).isEmpty();
    }

    @Test
    void randomBytesAreNoText() {
        byte[] noise = new byte[5000];
        new Random(5).nextBytes(noise);
        Input input = Input.ofBytes(Page.Kind.TEXT, noise, "", "", "");
        Budget budget = Budget.start(Limits.defaults());
        assertThatThrownBy(() -> new TextReader().read(input, budget))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("not text");
    }
}
