package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksOptionTest {

    private static final Path PACKS = Path.of("testdata/packs");
    private static final Path PAGE = PACKS.resolve("pages/ferry.txt");

    @TempDir
    Path folder;

    private static String chosen(Object... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "explain";
        arguments[1] = PAGE;
        System.arraycopy(options, 0, arguments, 2, options.length);
        Run run = Run.of(arguments);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out()
                .lines()
                .filter(line -> line.startsWith("pack "))
                .findFirst()
                .orElse("");
    }

    private Path rival(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".yaml"), "name: " + name + "\nhosts: [harbour-gazette.example]\n");
    }

    @Test
    void explainNamesThePackAndTheReason() {
        assertThat(chosen("--packs", PACKS, "--source", "harbour-gazette.example"))
                .isEqualTo("pack        harbour-gazette: it is for harbour-gazette.example");
        assertThat(chosen("--packs", PACKS))
                .startsWith("pack        harbour-gazette: the page has a line that contains");
        assertThat(chosen("--packs", PACKS, "--source", "other.example")).isEqualTo("pack        none");
        assertThat(chosen("--packs", "none")).isEqualTo("pack        none");
    }

    @Test
    void theFirstComesBeforeTheOthers() throws IOException {
        Path other = rival("other");
        String source = "harbour-gazette.example";
        assertThat(chosen("--packs", other, "--packs", PACKS, "--source", source))
                .contains(" other: ");
        assertThat(chosen("--packs", PACKS, "--packs", other, "--source", source))
                .contains(" harbour-gazette: ");
        assertThat(chosen("--packs", "none", "--packs", other, "--source", source))
                .contains(" other: ");
    }

    @Test
    void cleanUsesThem() {
        Run with = Run.of("clean", "--packs", PACKS, "--format", "json", PAGE);
        assertThat(with.out()).contains("\"pack\" : \"harbour-gazette\"", "pack/harbour-gazette/talk");
        assertThat(Run.of("clean", PAGE, "--packs", "none", "--format", "json").out())
                .contains("\"pack\" : null");
    }

    @Test
    void saysWhatIsWrongWithThem() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "name: a\nhosts: [a b]\n");
        Run run = Run.of("clean", PAGE, "--packs", broken);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "winnow: --packs " + broken + ": no rule pack\n" + broken + ":2:9: error: 'a b' is no host");
        Run missing = Run.of("eval", folder, "--packs", folder.resolve("none.yaml"));
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("no such file or folder");
        Run empty = Run.of("clean", PAGE, "--packs", Path.of("testdata/pages"));
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err()).contains("a folder without .yaml or .yml files");
    }
}
