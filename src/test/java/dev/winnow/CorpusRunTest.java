package dev.winnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winnow.document.CleanPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page of the corpora, from HTML and from text: no exception, and eight threads give what one gives. */
class CorpusRunTest {

    private static final int THREADS = 8;

    @Test
    void eightThreadsGiveWhatOneGives() throws Exception {
        Path corpora = Path.of("..", "shared", "corpora");
        boolean whole = Files.isDirectory(corpora);
        List<Path> pages = pages(whole ? corpora : Path.of("testdata", "pages"));
        List<Integer> one = new ArrayList<>();
        for (Path page : pages) {
            one.add(digest(page));
        }
        long seed = System.nanoTime();
        assertThat(inParallel(pages, seed)).as("shuffled with seed %d", seed).isEqualTo(one);
        System.out.println("cleaned " + pages.size() + " files on one thread and on " + THREADS);
        assumeTrue(whole, "../shared/corpora is not there: only testdata was run");
    }

    private static List<Integer> inParallel(List<Path> pages, long seed) throws Exception {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        Integer[] results = new Integer[pages.size()];
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> tasks = new ArrayList<>();
            for (int i : order) {
                tasks.add(pool.submit(() -> {
                    results[i] = digest(pages.get(i));
                    return null;
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } finally {
            pool.shutdown();
        }
        return List.of(results);
    }

    private static List<Path> pages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(CorpusRunTest::isPage).sorted().toList();
        }
    }

    private static boolean isPage(Path file) {
        String name = file.toString();
        return Stream.of(".html", ".txt", ".html.gz", ".txt.gz").anyMatch(name::endsWith);
    }

    private static int digest(Path file) throws IOException {
        CleanPage page = Winnow.standard().clean(file);
        return page.toString().hashCode() * 31 + page.text().hashCode();
    }
}
