package dev.winnow.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winnow.Source;
import dev.winnow.Winnow;
import dev.winnow.corpus.Corpus;
import dev.winnow.corpus.CorpusPage;
import dev.winnow.document.CleanPage;
import dev.winnow.document.PackUse;
import dev.winnow.document.Page;
import dev.winnow.input.Budget;
import dev.winnow.input.Input;
import dev.winnow.input.Limits;
import dev.winnow.input.Reading;
import dev.winnow.rules.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The five texts that the project started from. They are not part of it: without {@code ../shared} this is skipped. */
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @Test
    void nothingLeaksAndNothingIsLost() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is not there: skipped");
        List<Path> pages;
        try (Stream<Path> files = Files.list(SEEDS.resolve("pages"))) {
            pages = files.sorted().toList();
        }
        assertThat(pages).hasSize(5);
        List<String> packs = new ArrayList<>();
        int lines = 0;
        double right = 0;
        for (Path file : pages) {
            String name = file.getFileName().toString().replace(".txt", "");
            var labels = Case.Labels.read(SEEDS.resolve("roles").resolve(name + ".roles"));
            Source source = Source.file(file);
            CleanPage page = Winnow.standard().clean(name.startsWith("004") ? source.from("www.ft.com") : source);
            packs.add(page.pack().map(PackUse::pack).orElse("none"));
            Truth truth = Truth.of(page, labels);
            assertThat(truth.leaked()).as(name).isEmpty();
            assertThat(truth.lost()).as(name).isEmpty();
            lines += page.lines().size();
            right += truth.accuracy() * page.lines().size();
        }
        System.out.printf("seeds: role accuracy %.4f%n", right / lines);
        assertThat(right / lines).isGreaterThanOrEqualTo(0.95);
        assertThat(packs).containsExactly("cnbc", "rt", "independent", "none", "financial-times");
    }

    @Test
    void noTextOfAnotherSourceIsTakenForOneOfTheBundledPacks() throws IOException {
        Path corpora = SEEDS.resolveSibling("corpora");
        assumeTrue(Files.isDirectory(corpora), "../shared/corpora is not there: skipped");
        int pages = 0;
        for (String corpus : List.of("wcxb-dev", "fundus-dev")) {
            for (CorpusPage page : Corpus.open(corpora.resolve(corpus)).pages()) {
                if (page.hasText()) {
                    assertThat(chosen(page)).as(page.id()).isEmpty();
                    pages++;
                }
            }
        }
        System.out.println("no false match among " + pages + " texts");
        assertThat(pages).isGreaterThan(1500);
    }

    private static Optional<String> chosen(CorpusPage page) throws IOException {
        Input input = Input.ofBytes(Page.Kind.TEXT, page.text(), "", "", "");
        Page text = Reading.of(input, Budget.start(Limits.defaults())).page();
        return RulePacks.bundled()
                .choose(text)
                .map(choice -> choice.pack().name())
                .filter(name -> !(name.equals("cnbc") && page.url().contains("cnbc.com")));
    }
}
