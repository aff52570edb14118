package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanCommandTest {

    private static Path page(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        if (!name.endsWith(".gz")) {
            return Files.write(file, bytes);
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
        return file;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void printsTheArticle(@TempDir Path folder) throws IOException {
        Run run = Run.of("clean", page(folder, "story.html", Story.html()));
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(Story.TITLE + "\n\n").contains(Story.PARAGRAPHS);
        assertThat(run.err()).startsWith("1 page cleaned, 0 without an article, 0 failed, ");
    }

    @Test
    void readsTextsPackedPagesAndStandardInput(@TempDir Path folder) throws IOException {
        assertThat(Run.of("clean", page(folder, "story.txt", Story.text())).out())
                .contains(Story.PARAGRAPHS);
        assertThat(Run.of("clean", page(folder, "story.htm.gz", Story.html())).out())
                .contains(Story.PARAGRAPHS);
        assertThat(Run.withInput(Story.html(), "clean", "-").out()).contains(Story.PARAGRAPHS);
        assertThat(Run.withInput(Story.text(), "clean", "-").out()).contains(Story.PARAGRAPHS);
        assertThat(Run.of("clean", page(folder, "story.php", Story.html())).out())
                .contains(Story.PARAGRAPHS);
    }

    @Test
    void walksFoldersInOrderAndWritesAFileAPage(@TempDir Path folder) throws IOException {
        Path in = folder.resolve("in");
        page(in, "b.html.gz", Story.html());
        page(in, "a.txt", Story.text());
        page(in.resolve("deep"), "c.htm", Story.html());
        page(in, "notes.md", "not a page");
        Path out = folder.resolve("out");
        assertThat(Run.of("clean", in, "-o", out + "/", "--quiet")).isEqualTo(new Run(0, "", ""));
        assertThat(names(out)).containsExactly("a.txt", "b.txt", "deep/c.txt");
        assertThat(Files.readString(out.resolve("deep/c.txt"))).contains(Story.PARAGRAPHS);
        assertThat(Run.of("clean", in, "-o", out, "--format", "json", "--input", "html")
                        .status())
                .isZero();
        assertThat(names(out)).containsExactly("a.txt", "b.json", "b.txt", "deep/c.json", "deep/c.txt");
    }

    @Test
    void writesJsonlInInputOrderWhateverTheJobs(@TempDir Path folder) throws IOException {
        Path in = folder.resolve("in");
        for (int i = 10; i < 60; i++) {
            page(in, i + ".txt", i % 3 == 0 ? Story.text() : Story.text().repeat(i));
        }
        Path one = folder.resolve("one.jsonl");
        Path many = folder.resolve("many.jsonl");
        assertThat(Run.of("clean", in, "-o", one, "--format", "jsonl", "--jobs", 1)
                        .status())
                .isZero();
        assertThat(Run.of("clean", in, "-o", many, "--format", "jsonl", "--jobs", 7)
                        .status())
                .isZero();
        assertThat(many).hasSameBinaryContentAs(one);
        assertThat(Files.readAllLines(one)).hasSize(50).first().asString().startsWith("{\"id\":\"10\",");
        assertThat(names(folder)).filteredOn(name -> name.contains(".part")).isEmpty();
    }

    @Test
    void takesAddressesFromRowsBesideThePages(@TempDir Path folder) throws IOException {
        Path pages = folder.resolve("pages");
        page(pages, "a.html", Story.html());
        page(pages, "b.html", Story.html());
        Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\",\"url\":\"https://gold.example/a\"}\n");
        Files.writeString(pages.resolve("meta.jsonl"), "{\"id\":\"b\",\"url\":\"https://meta.example/b\"}\n");
        Run run = Run.of("clean", pages, "--format", "jsonl", "--no-lines");
        assertThat(run.out().lines().toList())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"id\":\"a\",\"url\":\"https://gold.example/a\""),
                        second -> assertThat(second).startsWith("{\"id\":\"b\",\"url\":\"https://meta.example/b\""));
        assertThat(run.out()).doesNotContain("\"lines\"");
        Run told = Run.of("clean", pages.resolve("a.html"), "--url", "https://told.example/", "--format", "json");
        assertThat(told.out()).contains("\"https://told.example/\"").contains("\"evidence\"");
    }

    @Test
    void rolesNumberTheLinesOfATextFromItsFirst(@TempDir Path folder) throws IOException {
        Run run = Run.of("clean", page(folder, "story.txt", Story.text()), "--format", "roles");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().toList())
                .hasSize(10)
                .allSatisfy(line -> assertThat(line).matches("\\d+\t[A-Z_]+\t[01]\\.\\d{3}\t.+"));
        assertThat(run.out())
                .startsWith("1\t")
                .contains("\n4\t")
                .contains("\n6\tBODY\t")
                .doesNotContain("\n3\t");
        Run html = Run.of("clean", page(folder, "story.html", Story.html()), "--format", "roles");
        assertThat(html.status()).isEqualTo(2);
        assertThat(html.err()).contains("story.html is HTML");
        assertThat(Run.of("clean", folder, "--format", "roles", "--input", "text")
                        .status())
                .isZero();
    }

    @Test
    void keepsAndDropsRoles(@TempDir Path folder) throws IOException {
        Path file = page(folder, "story.txt", Story.text());
        Run run = Run.of("clean", file, "--drop", "body", "--keep", "CAPTION,comment-prompt");
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain(Story.PARAGRAPHS.get(2));
        Run unknown = Run.of("clean", file, "--keep", "HEADLINE");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("--keep", "HEADLINE", "COMMENT_PROMPT");
        assertThat(Run.of("clean", file, "--drop", "TITLE,SUMMARY,HEADING,BODY").status())
                .isEqualTo(2);
    }

    @Test
    void severalPagesOnStandardOutputAreToldApart(@TempDir Path folder) throws IOException {
        page(folder, "a.txt", Story.text());
        page(folder, "b.txt", Story.text());
        assertThat(Run.of("clean", folder).out()).startsWith("==> a <==\n").contains("\n==> b <==\n");
        assertThat(Run.of("clean", folder, "--format", "jsonl").out().lines()).hasSize(2);
    }

    @Test
    void aReaderThatHasEnoughEndsTheRunQuietly(@TempDir Path folder) throws IOException {
        Path file = page(folder, "a.txt", Story.text());
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), closed, err, Console.ErrorOutput.FILE);
        assertThat(Main.run(console, "clean", file.toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
