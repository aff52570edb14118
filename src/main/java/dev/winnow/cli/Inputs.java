package dev.winnow.cli;

import dev.winnow.document.Page;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Finds the pages that INPUT arguments name: files, folders and everything in them in sorted order, standard input. */
final class Inputs {
    private static final String STDIN = "-";
    private static final int MAX_DEPTH = 256;

    private final Optional<Page.Kind> wanted;

    private Inputs(Optional<Page.Kind> wanted) {
        this.wanted = wanted;
    }

    /** The pages in the order of the arguments; of folders, only those of the wanted kind. */
    static List<Found> find(List<String> arguments, Optional<Page.Kind> wanted) {
        if (Collections.frequency(arguments, STDIN) > 1) {
            throw new UsageException("standard input can be read only once");
        }
        Inputs inputs = new Inputs(wanted);
        return arguments.stream().flatMap(input -> inputs.find(input).stream()).toList();
    }

    private List<Found> find(String argument) {
        if (argument.equals(STDIN)) {
            return List.of(new PageFile("standard input", Optional.empty(), "stdin", Optional.empty(), wanted, "", ""));
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            return List.of(new Problem(argument, "not a path: " + e.getReason()));
        }
        if (Files.isDirectory(path)) {
            return walk(argument, path);
        }
        if (!Files.exists(path)) {
            return List.of(new Problem(argument, "no such file or folder"));
        }
        return List.of(page(path, folderOf(path), wanted.or(() -> PageNames.kind(path))));
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static PageFile page(Path file, Path root, Optional<Page.Kind> kind) {
        String id = PageNames.id(root.relativize(file));
        return new PageFile(file.toString(), Optional.of(file), id, Optional.of(root), kind, "", "");
    }

    private List<Found> walk(String argument, Path folder) {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new Collector(files, problems));
        } catch (IOException e) {
            problems.add(Problem.of(argument, e));
        }
        files.sort(Comparator.comparing(file -> folder.relativize(file).toString()));
        List<Found> found = new ArrayList<>(problems);
        files.forEach(file -> found.add(page(file, folder, PageNames.kind(file))));
        if (found.isEmpty()) {
            found.add(new Problem(argument, "a folder without " + ends() + " pages"));
        }
        return found;
    }

    private String ends() {
        return wanted.map(kind -> kind == Page.Kind.HTML ? ".html or .htm" : ".txt")
                .orElse(".html, .htm or .txt");
    }

    /** Collects the files that are pages by their names. */
    private final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> files;
        private final List<Problem> problems;

        Collector(List<Path> files, List<Problem> problems) {
            this.files = files;
            this.problems = problems;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Optional<Page.Kind> kind = PageNames.kind(file);
            boolean right = kind.isPresent() && (wanted.isEmpty() || wanted.equals(kind));
            if (attributes.isRegularFile() && right) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
                problems.add(Problem.of(file.toString(), e));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
