package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.corpus.Corpus;
import dev.winnow.model.KnownCorpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelOptionsTest {

    private static final String WARNING =
            "TRAINED ON THIS: small was used to train the model; these are not scores on unseen pages\n";

    @TempDir
    Path folder;

    private Path page;
    private Path corpus;
    private Path model;

    @BeforeEach
    void writeCorpusAndModel() throws IOException {
        corpus = Files.createDirectory(folder.resolve("small"));
        page = Files.createDirectory(corpus.resolve("pages")).resolve("a.txt");
        Files.writeString(page, Story.text());
        Files.writeString(corpus.resolve("gold.jsonl"), "{\"id\":\"a\",\"text\":\"" + Story.TITLE + "\"}\n");
        model = KnownCorpora.write(
                folder.resolve("a.winnow"), "small", Corpus.open(corpus).digest());
    }

    @Test
    void everyCommandTakesThem() {
        for (String command : new String[] {"clean", "explain", "eval"}) {
            Path input = command.equals("eval") ? corpus : page;
            Run run = Run.of(command, input, "--model", model, "--expect", "article", "--favor", "Recall");
            assertThat(run.status()).as(command + run.err()).isZero();
            assertThat(run.out()).isNotEmpty();
        }
    }

    @Test
    void saysInOneLineWhatIsWrongWithAModel() throws IOException {
        byte[] whole = Files.readAllBytes(model);
        refuses(folder.resolve("none.winnow"), "no such file or folder");
        refuses(folder, "");
        refuses(page, "this is not a model of Winnow");
        refuses(Files.write(folder.resolve("empty"), new byte[0]), "this is not a model of Winnow");
        refuses(Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 1)), "the model was cut off");
        whole[whole.length - 1]++;
        refuses(Files.write(folder.resolve("changed"), whole), "the model is damaged");
    }

    private void refuses(Path file, String problem) {
        for (String command : new String[] {"clean", "explain", "eval"}) {
            Run run = Run.of(command, command.equals("eval") ? corpus : page, "--model", file);
            assertThat(run.status()).as(command).isEqualTo(2);
            assertThat(run.err()).startsWith("winnow: --model " + file + ": " + problem);
            assertThat(run.errorLines()).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void refusesUnknownChoices() {
        Run expect = Run.of("eval", corpus, "--model", model, "--expect", "poem");
        assertThat(expect.status()).isEqualTo(2);
        assertThat(expect.err()).contains("--expect", "'poem' is none of any, article");
        Run favor = Run.of("clean", page, "--model", model, "--favor", "f1");
        assertThat(favor.status()).isEqualTo(2);
        assertThat(favor.err()).contains("--favor", "'f1' is none of precision, balanced, recall");
    }

    @Test
    void evalSaysWhatTheModelWasTrainedOn() throws IOException {
        assertThat(Run.of("eval", corpus, "--model", model).out()).startsWith(WARNING + "small\n");
        assertThat(Run.of("eval", corpus, "--model", model, "--format", "json").out())
                .contains("\"trainedOn\" : true");
        Files.writeString(corpus.resolve("gold.jsonl"), "\n{\"id\":\"a\",\"text\":\"other\"}\n");
        assertThat(Run.of("eval", corpus, "--model", model).out()).startsWith("small\n");
        assertThat(Run.of("eval", corpus, "--model", model, "--format", "json").out())
                .contains("\"trainedOn\" : false");
    }

    @Test
    void evalAsksWhatMadeThePredictionsOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("pred.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}\n");
        assertThat(Run.of("eval", corpus, "--pred", file).out()).startsWith("small\n");
        assertThat(Run.of("eval", corpus, "--pred", file, "--format", "json").out())
                .contains("\"trainedOn\" : null");
        assertThat(Run.of("eval", corpus, "--pred", file, "--model", model).out())
                .startsWith(WARNING);
    }
}
