package dev.winnow.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.document.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @Test
    void listsRowsInTheirOrderAndThenOtherPages(@TempDir Path folder) throws IOException {
        Corpus corpus = new CorpusWriter(folder)
                .gold(
                        "{\"id\":\"b\",\"url\":\"https://a.example/\",\"n\":3,\"x\":{\"y\":[[1],{}]}}",
                        "",
                        "{\"id\":\"a\"}")
                .text("c", "one")
                .packed("a.html.gz", "<p>page</p>")
                .packed("a.txt.gz", "x\r\n\r\ny")
                .open();
        assertThat(corpus.pages()).extracting(CorpusPage::id).containsExactly("b", "a", "c");
        assertThat(corpus.name()).isEqualTo(String.valueOf(folder.getFileName()));
        CorpusPage page = corpus.pages().get(1);
        assertThat(new String(page.html(), StandardCharsets.UTF_8)).isEqualTo("<p>page</p>");
        assertThat(page.textLines()).containsExactly("x", "", "y");
        assertThat(corpus.pages().get(0).url()).isEqualTo("https://a.example/");
        assertThat(corpus.pages().get(0).gold().orElseThrow().field("n")).contains("3");
        assertThat(corpus.pages().get(0).hasHtml()).isFalse();
        assertThatThrownBy(corpus.pages().get(0)::html).isInstanceOf(IOException.class);
    }

    @Test
    void readsHandLabels(@TempDir Path folder) throws IOException {
        Corpus corpus = new CorpusWriter(folder)
                .text("a", "x")
                .roles("a", "1-2 NAVIGATION", "", "7\tSUMMARY|BODY")
                .open();
        assertThat(corpus.pages().get(0).roles())
                .containsOnlyKeys(1, 2, 7)
                .containsEntry(7, EnumSet.of(Role.SUMMARY, Role.BODY));
    }

    @Test
    void namesTheLineThatIsWrong(@TempDir Path folder) throws IOException {
        CorpusWriter writer = new CorpusWriter(folder).gold("{\"id\":\"a\"}", "{\"id\":");
        assertThatThrownBy(writer::open)
                .isInstanceOf(CorpusFormatException.class)
                .hasMessageContaining("gold.jsonl, line 2");
        CorpusPage page = writer.gold("{\"id\":\"a\"}")
                .roles("a", "1 BODY", "2 HEADLINE")
                .open()
                .pages()
                .get(0);
        assertThatThrownBy(page::roles)
                .isInstanceOf(CorpusFormatException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("HEADLINE");
    }

    @Test
    void refusesWhatIsNoCorpus(@TempDir Path folder) {
        assertThatThrownBy(() -> Corpus.open(folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Corpus.open(folder.resolve("none"))).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void refusesPredictionsThatAreNone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pred.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"lines\":[{\"n\":1,\"text\":\"x\",\"role\":\"HEADLINE\"}]}\n");
        assertThatThrownBy(() -> Prediction.read(file)).hasMessageContaining("unknown role 'HEADLINE'");
        Files.writeString(file, "[1]\n");
        assertThatThrownBy(() -> Prediction.read(file)).isInstanceOf(CorpusFormatException.class);
        Files.write(file, new byte[] {'{', (byte) 0xFF, '}'});
        assertThatThrownBy(() -> Prediction.read(file)).hasMessageContaining("not UTF-8");
        Files.writeString(file, "{\"id\":\"a\",\"x\":" + "[".repeat(5_000_000));
        assertThatThrownBy(() -> Prediction.read(file)).isInstanceOf(CorpusFormatException.class);
    }

    @Test
    void theDigestIsThatOfGoldAndIds(@TempDir Path folder) throws IOException {
        CorpusWriter writer = new CorpusWriter(folder)
                .gold("{\"id\":\"b\"}", "{\"id\":\"a\"}")
                .text("c", "one");
        // printf '{"id":"b"}\n{"id":"a"}\n\0a\nb\nc\n' | sha256sum
        String digest = "a50afd370d632cba11fab8ca474067b0e7aaee261048b97b5e1411106977359b";
        assertThat(writer.open().digest()).isEqualTo(digest);
        assertThat(writer.text("a", "page").text("c", "two").open().digest()).isEqualTo(digest);
        assertThat(writer.text("d", "more").open().digest()).isNotEqualTo(digest);
    }

    @Test
    void theDigestTellsGoldApartAndNeedsNone(@TempDir Path folder) throws IOException {
        CorpusWriter writer = new CorpusWriter(folder).text("c", "one");
        // printf '\0c\n' | sha256sum
        String digest = "c0be669513e16815f65fd57420c8f3c2d1edc09d59d3351b13678def2c9f5765";
        assertThat(writer.open().digest()).isEqualTo(digest);
        assertThat(writer.gold("{\"id\":\"c\"}").open().digest()).isNotEqualTo(digest);
    }
}
