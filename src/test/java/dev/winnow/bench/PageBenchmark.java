package dev.winnow.bench;

import dev.winnow.Source;
import dev.winnow.Winnow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The whole page, from bytes to the clean text, against jsoup's parse of the same bytes. One operation is one pass over
 * all pages of the folder. Run {@code mvn -Pbench test}, with {@code -Dbench.pages=FOLDER} for pages of your own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class PageBenchmark {

    private static final String TESTDATA = "testdata/pages";

    /** The folder whose pages are read. */
    @Param(TESTDATA)
    public String folder = TESTDATA;

    private final Winnow winnow = Winnow.standard();
    private List<byte[]> pages = List.of();

    /** Reads the pages before anything is measured. */
    @Setup
    public void load() {
        pages = BenchPages.below(Path.of(folder));
    }

    /** The baseline: the parse alone. */
    @Benchmark
    public void jsoupParse(Blackhole sink) throws IOException {
        for (byte[] page : pages) {
            sink.consume(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
        }
    }

    /** The clean text of each page. */
    @Benchmark
    public void winnowClean(Blackhole sink) {
        for (byte[] page : pages) {
            sink.consume(winnow.clean(Source.html(page)).text());
        }
    }

    /**
     * Runs both and the stages, with what they allocate, and prints the ratio to the parse; for testdata and for the
     * folder that {@code bench.pages} names.
     */
    public static void main(String[] args) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(PageBenchmark.class.getName());
        options.include(StageBenchmark.class.getName());
        options.addProfiler("gc");
        String own = System.getProperty("bench.pages", "");
        if (!own.isBlank()) {
            options.param("folder", TESTDATA, own);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Map<String, Double>> scores = new TreeMap<>();
        for (RunResult result : results) {
            if (result.getParams().getParam("kind") != null) {
                continue;
            }
            scores.computeIfAbsent(result.getParams().getParam("folder"), key -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        scores.forEach(PageBenchmark::printRatio);
    }

    private static void printRatio(String folder, Map<String, Double> score) {
        double ratio = score.getOrDefault("winnowClean", Double.NaN) / score.getOrDefault("jsoupParse", Double.NaN);
        System.out.printf(Locale.ROOT, "%s: winnowClean takes %.2f times jsoupParse%n", folder, ratio);
    }
}
