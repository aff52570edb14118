package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.winnow.corpus.Corpus;
import dev.winnow.corpus.CorpusPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldsTest {

    @TempDir
    private Path folder;

    private List<CorpusPage> pages(String... urls) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < urls.length; i++) {
            rows.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"url\":\"")
                    .append(urls[i])
                    .append("\"}\n");
        }
        Files.writeString(folder.resolve("gold.jsonl"), rows);
        return Corpus.open(folder).pages();
    }

    @Test
    void pagesOfOneDomainStandTogether() throws IOException {
        Folds folds = new Folds(5);
        List<CorpusPage> pages =
                pages("https://www.example.com/a", "http://blog.example.com/b?c", "https://EXAMPLE.com");
        assertThat(pages.stream().map(folds::of).distinct()).hasSize(1);
    }

    @Test
    void manyDomainsFillAllFolds() throws IOException {
        Folds folds = new Folds(5);
        String[] urls = new String[200];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = "https://www.site" + i + ".example/";
        }
        int[] counts = new int[5];
        pages(urls).forEach(page -> counts[folds.of(page)]++);
        for (int count : counts) {
            assertThat(count).isBetween(20, 60);
        }
    }

    @Test
    void oneFoldIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Folds(1));
    }
}
