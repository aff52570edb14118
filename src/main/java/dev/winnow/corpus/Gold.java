package dev.winnow.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a corpus knows of a page: one row of its {@code gold.jsonl}. Immutable.
 *
 * @param id the page's id
 * @param fields the row's plain values by name, such as {@code url}, {@code source} and {@code type}
 * @param with snippets that the clean text should hold
 * @param without snippets that it should not hold
 * @param cases right answers, where the row lists several; otherwise empty
 */
public record Gold(
        String id, Map<String, String> fields, List<String> with, List<String> without, List<GoldCase> cases) {

    private static final Pattern BETWEEN_AUTHORS = Pattern.compile(",\\s*| and | & ", Pattern.UNICODE_CHARACTER_CLASS);

    /** Copies map and lists. */
    public Gold {
        fields = Map.copyOf(fields);
        with = List.copyOf(with);
        without = List.copyOf(without);
        cases = List.copyOf(cases);
    }

    /**
     * Reads a file of one JSON object a line, {@code gold.jsonl} or {@code meta.jsonl}, in its order.
     *
     * @throws CorpusFormatException if a line is no JSON object or has no id
     * @throws IOException if the file cannot be read
     */
    public static List<Gold> read(Path file) throws IOException {
        return JsonRows.read(file, Gold::of);
    }

    private static Gold of(JsonRow row) {
        String id = row.string("id").orElseThrow(() -> new IllegalArgumentException("the row has no id"));
        Map<String, String> fields = new TreeMap<>();
        for (String name : row.values().keySet()) {
            row.string(name).ifPresent(value -> fields.put(name, value));
        }
        List<GoldCase> cases = row.rows("cases").stream().map(GoldCase::of).toList();
        return new Gold(id, fields, row.strings("with"), row.strings("without"), cases);
    }

    /** The plain value of that name. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The page's address, empty where unknown. */
    public String url() {
        return field("url").orElse("");
    }

    /** The texts that count as right; empty where the row says nothing of the text. */
    public List<String> texts() {
        Optional<String> text = field("text");
        if (text.isPresent()) {
            return List.of(text.get());
        }
        return cases.stream()
                .flatMap(answer -> answer.text().stream())
                .filter(found -> !found.isEmpty())
                .toList();
    }

    /** The right answers for the metadata, at least one; its parts are empty where the row does not say. */
    public List<GoldCase> metadata() {
        if (!cases.isEmpty()) {
            return cases;
        }
        List<String> authors = field("author")
                .filter(author -> !author.isEmpty())
                .map(author -> List.of(BETWEEN_AUTHORS.split(author, -1)))
                .orElse(List.of());
        return List.of(new GoldCase(Optional.empty(), field("title"), authors, field("date")));
    }
}
