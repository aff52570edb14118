package dev.winnow.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses where cleaned pages go. */
final class Destinations {
    private Destinations() {}

    /** The destination that {@code -o} names, or standard output. */
    static Destination choose(Optional<String> output, Format format, List<PageFile> pages, Console console) {
        return output.<Destination>map(name -> choose(name, format, pages))
                .orElseGet(() -> new Destination.Stdout(console, format, pages.size()));
    }

    private static Destination choose(String output, Format format, List<PageFile> pages) {
        Path path = path(output);
        boolean folder = output.endsWith("/") || Files.isDirectory(path);
        if (!format.isOneFileAPage() || (pages.size() <= 1 && !folder)) {
            return file(path, folder, format);
        }
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UsageException(
                    "-o " + path + " is a file; " + pages.size() + " pages as " + format.key() + " need a folder");
        }
        return folder(path, format, pages);
    }

    private static Path path(String output) {
        if (output.isEmpty()) {
            throw new UsageException("-o names no file");
        }
        try {
            return Path.of(output);
        } catch (InvalidPathException e) {
            throw new UsageException("-o " + output + " is not a path: " + e.getReason());
        }
    }

    private static Destination file(Path path, boolean folder, Format format) {
        if (folder) {
            throw new UsageException("-o " + path + " is a folder; " + format.key() + " needs a file");
        }
        return new Destination.SingleFile(path);
    }

    private static Destination folder(Path path, Format format, List<PageFile> pages) {
        Destination.Folder folder = new Destination.Folder(path, format);
        Map<Path, PageFile> owners = new HashMap<>();
        for (PageFile page : pages) {
            Path file = folder.fileOf(page);
            PageFile other = owners.putIfAbsent(file, page);
            if (other != null) {
                throw new UsageException(other.name() + " and " + page.name() + " would both be written to " + file
                        + "; choose one with --input, or use another -o for each");
            }
        }
        return folder;
    }
}
