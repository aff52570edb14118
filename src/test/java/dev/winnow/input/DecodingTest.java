package dev.winnow.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.document.Page;
import dev.winnow.document.Status;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to text. */
@NullMarked
class DecodingTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static String html(byte[] bytes, String declared) {
        return Decoder.decode(Input.ofBytes(Page.Kind.HTML, bytes, declared, "", ""), Budget.start(Limits.defaults()));
    }

    private static String html(String text, Charset charset) {
        return html(text.getBytes(charset), "");
    }

    @Test
    void utf8ElseWindows1252() {
        assertThat(html("<p>Zoë €", StandardCharsets.UTF_8)).isEqualTo("<p>Zoë €");
        assertThat(html("<p>Zoë €", WINDOWS_1252)).isEqualTo("<p>Zoë €");
    }

    @Test
    void byteOrderMarksAreReadAndDropped() {
        assertThat(html("\uFEFF<p>ë", StandardCharsets.UTF_8)).isEqualTo("<p>ë");
        assertThat(html("\uFEFF<p>ë", StandardCharsets.UTF_16LE)).isEqualTo("<p>ë");
        assertThat(html("\uFEFF<p>ë", StandardCharsets.UTF_16BE)).isEqualTo("<p>ë");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<META CHARSET = 'CP1251'/>",
                "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">"
            })
    void metaNamesTheCharset(String meta) {
        String page = meta + "<p>Вечер";
        assertThat(html(page, Charset.forName("windows-1251"))).isEqualTo(page);
    }

    @Test
    void latin1MeansWindows1252AndUtf16InMetaMeansUtf8() {
        assertThat(html("<meta charset=iso-8859-1>“x”", WINDOWS_1252)).endsWith("“x”");
        assertThat(html("<meta charset=utf-16>“x”", StandardCharsets.UTF_8)).endsWith("“x”");
    }

    @Test
    void anUnknownMetaLabelIsNoLabel() {
        assertThat(html("<meta charset=nonsense>ë", StandardCharsets.UTF_8)).endsWith("ë");
    }

    @Test
    void aDeclaredCharsetIsUsed() {
        assertThat(html("Вечер".getBytes(Charset.forName("KOI8-R")), "koi8-r")).isEqualTo("Вечер");
        assertThatThrownBy(() -> html(new byte[] {'x'}, "no-such-charset"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("no-such-charset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 x",
                "\u0089PNG\r\n\u001a\n",
                "GIF89a",
                "PK\u0003\u0004zip",
                "\u007FELF\u0001",
                "\u00FF\u00D8\u00FF\u00E0"
            })
    void binaryFilesAreRefused(String start) {
        assertThatThrownBy(() -> html(start, StandardCharsets.ISO_8859_1)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void manyNulsAreRefusedWithTheirPlaceAndOneIsReplaced() {
        assertThatThrownBy(() -> html("ab\0\0\0\0cd", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.position()).isEqualTo(2));
        assertThat(html("a".repeat(500) + "\0", StandardCharsets.UTF_8)).endsWith("a\uFFFD");
    }

    @Test
    void bytesBeyondTheLimitAreCutAtACharacter() {
        Budget budget = Budget.start(Limits.defaults().maxBytes(4));
        byte[] bytes = "abcëf".getBytes(StandardCharsets.UTF_8);
        assertThat(Decoder.decode(Input.ofBytes(Page.Kind.TEXT, bytes, "", "", ""), budget))
                .isEqualTo("abc");
        assertThat(budget.remarks()).containsExactly(Status.limited("bytes"));
    }
}
