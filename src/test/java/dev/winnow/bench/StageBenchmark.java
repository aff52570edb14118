package dev.winnow.bench;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.decode.Decoded;
import dev.winnow.decode.Decoder;
import dev.winnow.document.CleanPage;
import dev.winnow.document.Expect;
import dev.winnow.document.Favor;
import dev.winnow.document.LabelledLine;
import dev.winnow.document.Outlook;
import dev.winnow.document.PackVotes;
import dev.winnow.document.Page;
import dev.winnow.document.Role;
import dev.winnow.document.Votes;
import dev.winnow.features.FeatureTable;
import dev.winnow.features.Features;
import dev.winnow.input.Budget;
import dev.winnow.input.Input;
import dev.winnow.input.Limits;
import dev.winnow.input.Reading;
import dev.winnow.metadata.MetadataReader;
import dev.winnow.model.Model;
import dev.winnow.references.References;
import dev.winnow.render.MarkdownRenderer;
import dev.winnow.rules.GeneralRules;
import dev.winnow.rules.RulePacks;
import dev.winnow.structure.Structure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

/**
 * Each stage by itself, over what the stage before it made of the pages of a folder. One operation is one pass over all
 * pages; {@code lines} tells how many lines that are. Run as {@link PageBenchmark} says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {

    /** The folder whose pages are read. */
    @Param("testdata/pages")
    public String folder = "testdata/pages";

    /** Whether the pages are read as HTML, or their visible lines as text. */
    @Param({"HTML", "TEXT"})
    public Page.Kind kind = Page.Kind.HTML;

    private final Model model = Model.bundled();
    private final Decoder decoder = new Decoder(Role.contentRoles(), Favor.BALANCED);
    private final Winnow winnow = Winnow.standard();
    private List<String> sources = List.of();
    private List<Stages> pages = List.of();

    /** What the stages make of one page. */
    private record Stages(
            Page page,
            FeatureTable table,
            Votes votes,
            Outlook outlook,
            PackVotes none,
            Decoded decoded,
            CleanPage clean) {}

    /** Runs all stages once, before anything is measured, and prints the number of lines. */
    @Setup
    public void load() {
        sources = BenchPages.below(Path.of(folder)).stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(html -> kind == Page.Kind.HTML ? html : text(html))
                .toList();
        pages = sources.stream().map(this::stages).toList();
        int lines = pages.stream().mapToInt(page -> page.page().lines().size()).sum();
        System.out.printf("%n%d pages, %d lines%n", pages.size(), lines);
    }

    private static String text(String html) {
        StringBuilder lines = new StringBuilder();
        read(Page.Kind.HTML, html)
                .lines()
                .forEach(line -> lines.append(line.text()).append('\n'));
        return lines.toString();
    }

    private static Page read(Page.Kind kind, String source) {
        return Reading.of(Input.ofText(kind, source, "", ""), Budget.start(Limits.defaults()))
                .page();
    }

    private Stages stages(String source) {
        Page page = read(kind, source);
        FeatureTable table = Features.of(page);
        Votes votes = GeneralRules.vote(table);
        Outlook outlook = model.judge(table, votes, Expect.ANY);
        PackVotes none = PackVotes.none(page.lines().size());
        return new Stages(page, table, votes, outlook, none, decoder.decode(page, votes, none, outlook), clean(source));
    }

    private CleanPage clean(String source) {
        return winnow.clean(kind == Page.Kind.HTML ? Source.html(source) : Source.text(source));
    }

    /** The parse alone; for text next to nothing. */
    @Benchmark
    public void parse(Blackhole sink) {
        for (String source : sources) {
            sink.consume(kind == Page.Kind.HTML ? Jsoup.parse(source) : source);
        }
    }

    /** From the string to lines, parse included. */
    @Benchmark
    public void lines(Blackhole sink) {
        for (String source : sources) {
            sink.consume(read(kind, source));
        }
    }

    /** Features. */
    @Benchmark
    public void features(Blackhole sink) {
        for (Stages page : pages) {
            sink.consume(Features.of(page.page()));
        }
    }

    /** General rules. */
    @Benchmark
    public void rules(Blackhole sink) {
        for (Stages page : pages) {
            sink.consume(GeneralRules.vote(page.table()));
        }
    }

    /** The choice of a rule pack by what a page says, where no address is known. */
    @Benchmark
    public void packChoice(Blackhole sink) {
        for (Stages page : pages) {
            sink.consume(RulePacks.bundled().choose(page.page()));
        }
    }

    /** The model. */
    @Benchmark
    public void model(Blackhole sink) {
        for (Stages page : pages) {
            sink.consume(model.judge(page.table(), page.votes(), Expect.ANY));
        }
    }

    /** Decoding. */
    @Benchmark
    public void decode(Blackhole sink) {
        for (Stages page : pages) {
            sink.consume(decoder.decode(page.page(), page.votes(), page.none(), page.outlook()));
        }
    }

    /** What follows decoding: references, the tree of the article, and metadata. */
    @Benchmark
    public void finish(Blackhole sink) {
        for (Stages page : pages) {
            List<LabelledLine> lines =
                    References.attach(page.page(), page.decoded().lines());
            sink.consume(Structure.of(page.page(), lines));
            sink.consume(MetadataReader.read(page.page(), lines, page.none().picked()));
        }
    }

    /** Markdown of the clean page. */
    @Benchmark
    public void render(Blackhole sink) {
        MarkdownRenderer renderer = new MarkdownRenderer();
        for (Stages page : pages) {
            sink.consume(renderer.render(page.clean()));
        }
    }

    /** The whole clean, from the string to the clean text. */
    @Benchmark
    public void whole(Blackhole sink) {
        for (String source : sources) {
            sink.consume(clean(source).text());
        }
    }
}
