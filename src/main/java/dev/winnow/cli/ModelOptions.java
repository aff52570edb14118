package dev.winnow.cli;

import dev.winnow.Winnow;
import dev.winnow.document.Expect;
import dev.winnow.document.Favor;
import dev.winnow.model.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what decides, and how. */
final class ModelOptions {

    @Option(
            names = "--expect",
            paramLabel = "any|article",
            description = "what the pages are; by default any, article where each of them is one")
    private Expect expect = Expect.ANY;

    @Option(
            names = "--favor",
            paramLabel = "precision|balanced|recall",
            description = "where in doubt: drop, weigh both, keep; by default balanced")
    private Favor favor = Favor.BALANCED;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "a model that winnow train wrote; by default, its own")
    private Optional<Path> file = Optional.empty();

    /** Settings with the chosen model. */
    Winnow.Builder winnow() {
        return winnow(chosen().orElseGet(Model::bundled));
    }

    /** Settings with that model. */
    Winnow.Builder winnow(Model model) {
        return Winnow.builder().expect(expect).favor(favor).model(model);
    }

    /** The model that {@code --model} names. */
    Optional<Model> chosen() {
        return file.map(ModelOptions::read);
    }

    private static Model read(Path file) {
        try {
            return Model.read(file);
        } catch (IOException e) {
            throw new UsageException("--model " + file + ": " + Problem.describe(e));
        }
    }
}
