package dev.winnow.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of pages with what is known of them: {@code pages/}, {@code gold.jsonl}, {@code roles/}, each optional but one
 * of them there. Immutable and thread-safe.
 */
public final class Corpus {
    static final String PAGES = "pages";
    static final String ROLES = "roles";
    static final String ROLES_END = ".roles";
    private static final String GOLD = "gold.jsonl";
    private static final List<String> PAGE_ENDS = List.of(".html", ".html.gz", ".htm", ".htm.gz", ".txt", ".txt.gz");

    private final Path folder;
    private final List<CorpusPage> pages;

    private Corpus(Path folder, List<CorpusPage> pages) {
        this.folder = folder;
        this.pages = List.copyOf(pages);
    }

    /**
     * Opens a corpus; only the rows of {@code gold.jsonl} are read at once.
     *
     * @throws CorpusFormatException if {@code gold.jsonl} is not in its form
     * @throws IOException if the folder is none, holds no page, or cannot be read
     */
    public static Corpus open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Map<String, CorpusPage> pages = new LinkedHashMap<>();
        for (Gold row : gold(folder)) {
            pages.put(row.id(), new CorpusPage(folder, row.id(), Optional.of(row)));
        }
        for (String id : ids(folder)) {
            pages.computeIfAbsent(id, key -> new CorpusPage(folder, key, Optional.empty()));
        }
        if (pages.isEmpty()) {
            throw new IOException(folder + ": no pages/, no roles/ and no gold.jsonl with anything in it");
        }
        return new Corpus(folder, new ArrayList<>(pages.values()));
    }

    /** The folder's name. */
    public String name() {
        return nameOf(folder);
    }

    /** All pages: those of {@code gold.jsonl} in its order, then the others by id. */
    public List<CorpusPage> pages() {
        return pages;
    }

    /**
     * Tells corpora apart, for model cards: SHA-256 of the bytes of {@code gold.jsonl} (none where there is no such file),
     * a zero byte, and the ids of all pages in the order of {@link String#compareTo}, in UTF-8, each ended by LF. What the
     * pages and labels hold, and where the folder is, makes no difference.
     *
     * @return 64 lower-case hexadecimal digits
     * @throws IOException if {@code gold.jsonl} cannot be read
     */
    public String digest() throws IOException {
        Optional<Path> gold = Optional.of(folder.resolve(GOLD)).filter(Files::exists);
        return CorpusDigest.of(gold, pages.stream().map(CorpusPage::id));
    }

    private static List<Gold> gold(Path folder) throws IOException {
        Path file = folder.resolve(GOLD);
        return Files.exists(file) ? Gold.read(file) : List.of();
    }

    private static SortedSet<String> ids(Path folder) throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        collect(folder.resolve(PAGES), PAGE_ENDS, ids);
        collect(folder.resolve(ROLES), List.of(ROLES_END), ids);
        return ids;
    }

    private static void collect(Path folder, List<String> ends, SortedSet<String> ids) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .forEach(file -> ends.stream()
                            .filter(file::endsWith)
                            .forEach(end -> ids.add(file.substring(0, file.length() - end.length()))));
        }
    }

    private static String nameOf(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? folder.toString() : last.toString();
    }
}
