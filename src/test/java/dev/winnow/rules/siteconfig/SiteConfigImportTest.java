package dev.winnow.rules.siteconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.rules.RulePack;
import dev.winnow.rules.RulePackException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteConfigImportTest {

    @ParameterizedTest
    @CsvSource({
        "gazette.example.txt, gazette-example, gazette.example",
        "WWW.Gazette.Example.TXT, gazette-example, gazette.example",
        "configs/some.folder/.gazette.example.txt, gazette-example-subdomains, *.gazette.example",
        "C:\\configs\\a-b.example.txt, a-b-example, a-b.example",
        "a_b--c.example.txt, a-b-c-example, a_b--c.example",
        "mühle.example.txt, xn-mhle-0ra-example, xn--mhle-0ra.example",
        "127.0.0.1.txt, 127-0-0-1, 127.0.0.1"
    })
    void takesHostAndNameFromTheNameOfTheFile(String file, String name, String host) {
        ImportedPack pack = SiteConfigImport.read(file, "body: //p");
        assertThat(pack.name()).isEqualTo(name);
        RulePack parsed = RulePack.parse(pack.yaml());
        assertThat(parsed.name()).isEqualTo(name);
        assertThat(parsed.hosts()).hasToString("[" + host + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".txt",
                "..txt",
                "...txt",
                "global.txt",
                "LICENSE.txt",
                "gazette.example",
                "gazette.example.yaml",
                "*.example.txt",
                "a..example.txt",
                "..gazette.example.txt",
                "-.-.txt",
                "gazette.example.txt/",
                "a b.example.txt"
            })
    void refusesAFileThatNamesNoHost(String file) {
        assertThatThrownBy(() -> SiteConfigImport.read(file, "body: //p"))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith(file + ": error: ");
    }

    @Test
    void refusesWhatIsTooLarge(@TempDir Path folder) throws IOException {
        String large = "#".repeat(RulePack.MOST_BYTES + 1);
        Path file = Files.writeString(folder.resolve("large.example.txt"), large);
        assertThatThrownBy(() -> SiteConfigImport.read(file)).hasMessageContaining("has more than 1048576 bytes");
        assertThatThrownBy(() -> SiteConfigImport.read("large.example.txt", large))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("has more than 1048576 bytes");
        StringBuilder growing = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            growing.append("strip_id_or_class: ").append(i).append('\n');
        }
        assertThatThrownBy(() -> SiteConfigImport.read("grows.example.txt", growing.toString()))
                .hasMessageContaining("becomes a pack that has more than 1048576 bytes");
    }

    @Test
    void refusesWhatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.example.txt");
        Files.write(file, "strip: //p[.='ü']".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> SiteConfigImport.read(file))
                .isInstanceOf(RulePackException.class)
                .hasMessageEndingWith("latin.example.txt: error: is not in UTF-8");
    }

    @Test
    void makesAnEmptyPackOfNothing() {
        for (String text : new String[] {"", "\n\n", "# words", "\uFEFF", "tidy: no", "prune: no", "test_url: a"}) {
            ImportedPack pack = SiteConfigImport.read("a.example.txt", text);
            assertThat(pack.content()).isEqualTo(ImportedPack.Content.NONE);
            assertThat(RulePack.parse(pack.yaml()).selectors().queries()).isEmpty();
        }
    }

    /** One long line of parentheses and colons costs no more than its length. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void readsHostileLinesInLinearTime() {
        int times = RulePack.MOST_BYTES / 8;
        for (String line : new String[] {
            "a" + "(:".repeat(times) + ")",
            "a(" + "):".repeat(times),
            "a(((" + ")".repeat(times) + ":",
            "a(((" + ") ".repeat(times) + ":",
            ")".repeat(times) + ":".repeat(times),
            "strip: " + "[".repeat(times) + "|".repeat(times),
            "strip: " + "'|".repeat(times),
            "x".repeat(times) + ":"
        }) {
            RulePack.parse(SiteConfigImport.read("a.example.txt", line).yaml());
        }
    }

    /** Whatever stands in a file, a pack comes out that can be read, and every line is in it or listed. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void makesAReadablePackOfAnything() {
        String[] pieces = {
            "title",
            "body",
            "strip",
            "strip_id_or_class",
            "strip_image_src",
            "find_string",
            "replace_string",
            "wrap_in",
            "prune",
            "test_url",
            "test_contains",
            "native_ad_clue",
            ":",
            ":",
            ":",
            "(",
            ")",
            " ",
            "\n",
            "\n",
            "\r\n",
            "#",
            "'",
            "\"",
            "\\",
            "yes",
            "//p",
            "|",
            "@a",
            "[",
            "]",
            "- ",
            "? ",
            "&",
            "*",
            "!",
            "%",
            "{",
            "}",
            ",",
            "`",
            "\t",
            "\0",
            "\u0085",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "\u001B",
            "\uD83D\uDC0D",
            "\uD83D",
            "\uFFFF",
            "é",
            "\u00A0",
            "---",
            "..."
        };
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            ImportedPack pack = SiteConfigImport.read("any.example.txt", text.toString());
            assertThat(RulePack.parse(pack.yaml()).name()).isEqualTo("any-example");
        }
    }
}
