package dev.winnow.floors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.corpus.CorpusPage;
import dev.winnow.floors.Gate.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

    private static final Floor FLOOR = new Floor("quay", 2, "abc", Map.of("html.all", 0.8));

    @Test
    void aScoreAtTheFloorPasses() {
        assertThat(Gate.complaints(FLOOR, "abc", Map.of("html.all", 0.8), Mode.CHECK))
                .isEmpty();
    }

    @Test
    void aLowerScoreFailsAndTellsTheWayOut() {
        assertThat(Gate.complaints(FLOOR, "abc", Map.of("html.all", 0.7999), Mode.CHECK))
                .singleElement()
                .asString()
                .contains("quay html.all", "0.7999", "0.8000", "--lower-floors", "reason");
    }

    @Test
    void anotherSampleFails() {
        assertThat(Gate.complaints(FLOOR, "abd", Map.of("html.all", 0.9), Mode.CHECK))
                .singleElement()
                .asString()
                .contains("abc", "abd");
    }

    @Test
    void raisingNeverLowers() {
        assertThat(Gate.complaints(FLOOR, "abd", Map.of("html.all", 0.79), Mode.RAISE))
                .hasSize(1);
        assertThat(Gate.updated(FLOOR, "abd", Map.of("html.all", 0.801), Mode.RAISE)
                        .scores())
                .containsEntry("html.all", 0.8);
        assertThat(Gate.updated(FLOOR, "abd", Map.of("html.all", 0.90337), Mode.RAISE))
                .isEqualTo(new Floor("quay", 2, "abd", Map.of("html.all", 0.9003)));
    }

    @Test
    void settingAnewLowers() {
        assertThat(Gate.complaints(FLOOR, "abd", Map.of("html.all", 0.5), Mode.RESET))
                .isEmpty();
        assertThat(Gate.updated(FLOOR, "abc", Map.of("html.all", 0.5), Mode.RESET)
                        .scores())
                .containsEntry("html.all", 0.497);
    }

    @Test
    void aFloorForWhatIsNotMeasuredIsAnError() {
        assertThatThrownBy(() -> Gate.complaints(FLOOR, "abc", Map.of("html.forum", 0.9), Mode.CHECK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("html.all");
    }

    @Test
    void theFileSurvivesAReadAndAWrite(@TempDir Path folder) throws IOException {
        Path pinned = Path.of("testdata/eval-floors.json");
        Path copy = folder.resolve("floors.json");
        FloorsFile.write(copy, FloorsFile.read(pinned));
        assertThat(copy).hasSameTextualContentAs(pinned);
    }

    @Test
    void theSampleIsFixedAndItsDigestSeesEveryByte(@TempDir Path corpus) throws IOException {
        Files.createDirectories(corpus.resolve("pages"));
        StringBuilder gold = new StringBuilder();
        for (String id : List.of("c", "a", "b")) {
            gold.append(
                    "{\"id\":\"%s\",\"url\":\"https://site16.example/\",\"cases\":[{\"text\":\"one\"},{\"text\":\"two\"}]}\n"
                            .formatted(id));
            page(corpus, id + ".html.gz", "<p>" + id);
            page(corpus, id + ".txt.gz", id);
        }
        gold.append("{\"id\":\"aa\",\"url\":\"https://elsewhere.example/\"}\n"); // in another fold
        Files.writeString(corpus.resolve("gold.jsonl"), gold);
        Sample sample = Sample.of(corpus, 2);
        assertThat(sample.pages()).extracting(CorpusPage::id).containsExactly("a", "c");
        String before = sample.digest();
        page(corpus, "b.txt.gz", "changed");
        assertThat(sample.digest()).isEqualTo(before);
        page(corpus, "c.txt.gz", "changed");
        assertThat(sample.digest()).isNotEqualTo(before);
    }

    private static void page(Path corpus, String name, String text) throws IOException {
        try (GZIPOutputStream out = new GZIPOutputStream(
                Files.newOutputStream(corpus.resolve("pages").resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
