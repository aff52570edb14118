package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDriftCommandTest {

    private static final String PACK = """
            name: harbour
            hosts: [harbour.example]
            content: article
            rules:
              - {name: terms, role: LEGAL, text: Terms}
            tests:
              - {page: pages/story.html, keeps: [brass band]}
            """;

    @TempDir
    Path folder;

    private Path packs;
    private Path today;

    @BeforeEach
    void writePacks() throws IOException {
        packs = folder.resolve("packs");
        today = folder.resolve("today/pages");
        Files.createDirectories(packs.resolve("pages"));
        Files.createDirectories(today);
        Files.writeString(packs.resolve("harbour.yaml"), PACK);
        Files.writeString(packs.resolve("pages/story.html"), Story.html());
        StringBuilder gold = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            Files.writeString(today.resolve(i + ".html"), Story.html().replace("Terms", "Rules"));
            gold.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"url\":\"https://harbour.example/")
                    .append(i)
                    .append("\"}\n");
        }
        Files.writeString(folder.resolve("today/gold.jsonl"), gold);
    }

    @Test
    void namesWhatWentSilent() {
        assertThat(Run.of("pack", "test", packs, "--record").status()).isZero();
        assertThat(packs.resolve("harbour.rates.json")).content().contains("\"terms\" : 1.0000");
        Run run = Run.of("pack", "drift", packs, today);
        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        "harbour: 5 pages\n  rule ‘terms’ went silent: it matched on 1 of 1 test pages, on 0 of 5 ("
                                + packs.resolve("harbour.yaml")
                                + ":5:5)\n5 pages, 0 of them of none of these packs; 1 finding\n",
                        ""));
        Run same = Run.of("pack", "drift", packs, packs.resolve("pages"), "--source", "harbour.example");
        assertThat(same)
                .isEqualTo(new Run(0, "harbour: 1 page\n1 page, 0 of them of none of these packs; 0 findings\n", ""));
    }

    @Test
    void doesNotRecordFailures() throws IOException {
        Files.writeString(packs.resolve("harbour.yaml"), PACK.replace("brass band", "string quartet"));
        assertThat(Run.of("pack", "test", packs, "--record").status()).isEqualTo(1);
        assertThat(packs.resolve("harbour.rates.json")).doesNotExist();
        Run run = Run.of("pack", "drift", packs, today);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("note: no match rates are recorded");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Run.of("pack", "drift", packs).status()).isEqualTo(2);
        assertThat(Run.of("pack", "drift", packs, folder.resolve("none")).err())
                .contains("none: no such file or folder");
        assertThat(Run.of("pack", "drift", folder.resolve("none"), today).status())
                .isEqualTo(1);
    }
}
