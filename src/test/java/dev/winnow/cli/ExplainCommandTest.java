package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    private static final String REPORT = "<!DOCTYPE html>\n";

    @TempDir
    private Path folder;

    private Path story() throws IOException {
        return Files.writeString(folder.resolve("story.html"), Story.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report.HTM"})
    void anHtmlFileGetsTheReport(String name) throws IOException {
        Path out = folder.resolve(name);
        assertThat(Run.of("explain", story(), "-o", out)).isEqualTo(new Run(0, "", ""));
        assertThat(out).content().startsWith(REPORT).contains(Story.TITLE, "<b>NAVIGATION</b>");
    }

    @Test
    void theFormatOverrulesTheNameOfTheFile() throws IOException {
        Path out = folder.resolve("report.html");
        assertThat(Run.of("explain", story(), "-o", out, "--format", "text").status())
                .isZero();
        assertThat(out).content().startsWith("title       " + Story.TITLE);
        assertThat(Run.of("explain", story(), "--format", "html").out()).startsWith(REPORT);
    }

    @Test
    void withoutAFileTheExplanationIsText() throws IOException {
        assertThat(Run.of("explain", story()).out()).startsWith("title       " + Story.TITLE);
    }

    @Test
    void aFolderGetsAFileNamedAfterThePage() throws IOException {
        assertThat(Run.of("explain", story(), "-o", folder + "/out/", "--format", "html")
                        .status())
                .isZero();
        assertThat(folder.resolve("out/story.html")).content().startsWith(REPORT);
        assertThat(Run.of("explain", story(), "-o", folder + "/out/").status()).isZero();
        assertThat(folder.resolve("out/story.txt")).content().startsWith("title ");
    }

    @Test
    void otherFormatsAreBadUsage() throws IOException {
        Run run = Run.of("explain", story(), "--format", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'json' is none of text, html");
    }
}
