package dev.winnow.corpus;

import dev.winnow.document.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** One page of a corpus; its files are read when they are asked for. Immutable and thread-safe. */
public final class CorpusPage {
    private static final List<String> HTML_ENDS = List.of(".html", ".html.gz", ".htm", ".htm.gz");
    private static final List<String> TEXT_ENDS = List.of(".txt", ".txt.gz");

    private final Path corpus;
    private final String id;
    private final Optional<Gold> gold;

    CorpusPage(Path corpus, String id, Optional<Gold> gold) {
        this.corpus = corpus;
        this.id = id;
        this.gold = gold;
    }

    /** The page's id. */
    public String id() {
        return id;
    }

    /** What the corpus knows of the page. */
    public Optional<Gold> gold() {
        return gold;
    }

    /** The page's address, empty where unknown. */
    public String url() {
        return gold.map(Gold::url).orElse("");
    }

    /** The host or name of the source, empty where the corpus does not say. */
    public String source() {
        return gold.flatMap(row -> row.field("source")).orElse("");
    }

    /**
     * The first subtag of the page's language, as {@code de}: the field {@code language} where the corpus has it, else what
     * the root of the HTML declares; empty where neither says.
     *
     * @throws IOException if the HTML cannot be read
     */
    public Optional<String> language() throws IOException {
        Optional<String> known = gold.flatMap(row -> row.field(RolesReport.LANGUAGE));
        return known.isPresent() || !hasHtml() ? known : DeclaredLanguage.of(html());
    }

    /** Whether the corpus has the page as HTML. */
    public boolean hasHtml() {
        return find(HTML_ENDS).isPresent();
    }

    /** Whether the corpus has the page's text lines. */
    public boolean hasText() {
        return find(TEXT_ENDS).isPresent();
    }

    /** Whether the text lines have hand labels. */
    public boolean hasRoles() {
        return Files.exists(rolesFile());
    }

    /**
     * The HTML page's bytes, unpacked.
     *
     * @throws IOException if there is none, or it cannot be read
     */
    public byte[] html() throws IOException {
        return read(HTML_ENDS);
    }

    /**
     * The text's bytes, unpacked.
     *
     * @throws IOException if there is none, or it cannot be read
     */
    public byte[] text() throws IOException {
        return read(TEXT_ENDS);
    }

    /**
     * The lines of the text, blank ones too; line 1 is at index 0.
     *
     * @throws IOException if there is no text, or it cannot be read
     */
    public List<String> textLines() throws IOException {
        String text = new String(text(), StandardCharsets.UTF_8);
        return List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }

    /**
     * The hand labels: the roles that are right, by line number of the text.
     *
     * @throws CorpusFormatException if a row is not in the form of labels
     * @throws IOException if there are none, or they cannot be read
     */
    public Map<Integer, Set<Role>> roles() throws IOException {
        return RoleLabels.read(rolesFile());
    }

    private Path rolesFile() {
        return corpus.resolve(Corpus.ROLES).resolve(id + Corpus.ROLES_END);
    }

    private Optional<Path> find(List<String> ends) {
        Path pages = corpus.resolve(Corpus.PAGES);
        return ends.stream()
                .map(end -> pages.resolve(id + end))
                .filter(Files::exists)
                .findFirst();
    }

    private byte[] read(List<String> ends) throws IOException {
        Path file = find(ends)
                .orElseThrow(() -> new NoSuchFileException(
                        corpus.resolve(Corpus.PAGES).resolve(id + ends.get(0)).toString()));
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
