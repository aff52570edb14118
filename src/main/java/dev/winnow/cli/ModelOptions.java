package dev.winnow.cli;

import dev.winnow.Winnow;
import dev.winnow.document.Expect;
import dev.winnow.document.Favor;
import dev.winnow.model.Model;
import dev.winnow.rules.RulePackException;
import dev.winnow.rules.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what decides, and how. */
final class ModelOptions {
    private static final String NONE = "none";

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

    @Option(
            names = "--packs",
            paramLabel = "DIR|none",
            description = "rule packs, of a folder or a file, before the bundled ones; several times, the first before"
                    + " the others; none: without the bundled ones")
    private List<String> packs = List.of();

    /** Settings with the chosen model. */
    Winnow.Builder winnow() {
        return winnow(chosen().orElseGet(Model::bundled));
    }

    /** Settings with that model. */
    Winnow.Builder winnow(Model model) {
        return Winnow.builder().expect(expect).favor(favor).model(model).packs(packs());
    }

    /** The model that {@code --model} names. */
    Optional<Model> chosen() {
        return file.map(ModelOptions::read);
    }

    private RulePacks packs() {
        RulePacks chosen = packs.contains(NONE) ? RulePacks.none() : RulePacks.bundled();
        for (int last = packs.size() - 1; last >= 0; last--) {
            if (!packs.get(last).equals(NONE)) {
                chosen = with(chosen, packs.get(last));
            }
        }
        return chosen;
    }

    private static RulePacks with(RulePacks others, String path) {
        try {
            RulePacks all = others.with(Path.of(path));
            if (all.size() == others.size()) {
                throw new UsageException("--packs " + path + ": a folder without .yaml or .yml files");
            }
            return all;
        } catch (RulePackException e) {
            throw new UsageException("--packs " + path + ": no rule pack\n" + e.getMessage());
        } catch (UncheckedIOException | InvalidPathException e) {
            throw new UsageException("--packs " + path + ": " + Problem.describe(e));
        }
    }

    private static Model read(Path file) {
        try {
            return Model.read(file);
        } catch (IOException e) {
            throw new UsageException("--model " + file + ": " + Problem.describe(e));
        }
    }
}
