package dev.winnow.packs;

import dev.winnow.rules.PackProblem;
import dev.winnow.rules.PackProblem.Severity;
import dev.winnow.rules.RulePack;
import dev.winnow.rules.RulePackException;
import dev.winnow.rules.RulePacks;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The packs that paths name, and what keeps others from being read. Immutable. */
public final class PackFolder {

    private final List<PackFile> packs = new ArrayList<>();
    private final List<PackProblem> problems = new ArrayList<>();

    private PackFolder() {}

    /** Reads these files, and all {@code .yaml} and {@code .yml} files below these folders. */
    public static PackFolder read(Collection<Path> paths) {
        PackFolder folder = new PackFolder();
        paths.forEach(folder::add);
        return folder;
    }

    /** Those that could be read, in the order of the paths and their names. */
    public List<PackFile> packs() {
        return List.copyOf(packs);
    }

    /** What is wrong with the others. */
    public List<PackProblem> problems() {
        return List.copyOf(problems);
    }

    private void add(Path path) {
        try {
            List<Path> files = RulePacks.files(path);
            if (files.isEmpty()) {
                problem(path, "a folder without .yaml or .yml files");
            }
            Path named = Files.isDirectory(path) ? path : path.resolveSibling("");
            files.forEach(file -> add(file, named));
        } catch (UncheckedIOException e) {
            problem(path, describe(e));
        }
    }

    private void add(Path file, Path named) {
        try {
            packs.add(new PackFile(RulePack.read(file), file, named));
        } catch (RulePackException e) {
            problems.addAll(e.problems());
        } catch (UncheckedIOException e) {
            problem(file, describe(e));
        }
    }

    private void problem(Path path, String message) {
        problems.add(new PackProblem(Severity.ERROR, path.toString(), 0, 0, message));
    }

    private static String describe(UncheckedIOException e) {
        boolean missing = e.getCause() instanceof NoSuchFileException;
        return missing ? "no such file or folder" : "cannot be read: " + e.getMessage();
    }
}
