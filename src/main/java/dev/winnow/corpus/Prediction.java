package dev.winnow.corpus;

import dev.winnow.document.CleanPage;
import dev.winnow.document.PageDate;
import dev.winnow.document.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was predicted for a page of a corpus. Immutable.
 *
 * @param id the page's id
 * @param text the clean text
 * @param title the headline
 * @param authors names of the authors
 * @param published when it was published, beginning with the day as {@code 2024-05-03}
 * @param lines the lines with their roles, in page order
 */
public record Prediction(
        String id,
        String text,
        Optional<String> title,
        List<String> authors,
        Optional<String> published,
        List<PredictedLine> lines) {

    /**
     * A line with its role.
     *
     * @param number its number, from 1; 0 where the prediction does not say
     * @param text its text
     * @param role its role
     */
    public record PredictedLine(int number, String text, Role role) {}

    /** Copies the lists. */
    public Prediction {
        authors = List.copyOf(authors);
        lines = List.copyOf(lines);
    }

    /** What a clean says of the page. */
    public static Prediction of(String id, CleanPage page) {
        List<PredictedLine> lines = page.lines().stream()
                .map(line -> new PredictedLine(line.number(), line.text(), line.role()))
                .toList();
        return new Prediction(
                id,
                page.text(),
                page.metadata().title(),
                page.metadata().authors(),
                page.metadata().published().map(PageDate::toString),
                lines);
    }

    /**
     * Reads predictions from a file of one JSON object a line, in the form that {@code winnow clean --format jsonl} writes;
     * all but the id is optional. Where an id comes twice, its last line counts.
     *
     * @throws CorpusFormatException if a line is no JSON object, has no id or names an unknown role
     * @throws IOException if the file cannot be read
     */
    public static Map<String, Prediction> read(Path file) throws IOException {
        Map<String, Prediction> out = new LinkedHashMap<>();
        for (Prediction prediction : JsonRows.read(file, Prediction::of)) {
            out.put(prediction.id(), prediction);
        }
        return out;
    }

    private static Prediction of(JsonRow row) {
        List<PredictedLine> lines = new ArrayList<>();
        for (JsonRow line : row.rows("lines")) {
            lines.add(line(line));
        }
        return new Prediction(
                row.string("id").orElseThrow(() -> new IllegalArgumentException("the row has no id")),
                row.string("text").orElse(""),
                row.string("title"),
                row.strings("authors"),
                row.string("published"),
                lines);
    }

    private static PredictedLine line(JsonRow row) {
        String role = row.string("role").orElse("");
        try {
            int number = row.string("n").map(Integer::valueOf).orElse(0);
            return new PredictedLine(number, row.string("text").orElse(""), Role.valueOf(role));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a line's n is no number", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown role '" + role + "'", e);
        }
    }
}
