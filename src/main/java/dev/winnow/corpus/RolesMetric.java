package dev.winnow.corpus;

import dev.winnow.corpus.Prediction.PredictedLine;
import dev.winnow.document.Role;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores the roles of lines against hand labels. */
public final class RolesMetric {

    /** How predicted lines are brought together with the lines of the text. */
    public enum Match {
        /** By their number, for predictions from the text. */
        NUMBERS,
        /** By their words in page order, for predictions from HTML. */
        WORDS
    }

    private RolesMetric() {}

    /**
     * Scores the predictions, by id, on those of the pages that have hand labels. Blank lines do not count. The pages are of one
     * corpus; {@link RolesReport#pooled} brings several together.
     *
     * @throws CorpusFormatException if hand labels are not in their form
     * @throws IOException if a page has labels but no text, labels beyond its text, or cannot be read
     */
    public static RolesReport measure(List<CorpusPage> pages, Map<String, Prediction> predictions, Match match)
            throws IOException {
        RolesReport.Builder report = new RolesReport.Builder();
        for (CorpusPage page : pages) {
            if (page.hasRoles()) {
                Prediction prediction = predictions.get(page.id());
                report.add(page, count(page, prediction == null ? List.of() : prediction.lines(), match));
            }
        }
        return report.build();
    }

    private static Confusion count(CorpusPage page, List<PredictedLine> predicted, Match match) throws IOException {
        Confusion confusion = new Confusion();
        List<String> text = page.textLines();
        Map<Integer, Role> got = match == Match.WORDS ? Alignment.roles(text, predicted) : byNumber(predicted);
        for (Map.Entry<Integer, Set<Role>> label : page.roles().entrySet()) {
            int number = label.getKey();
            if (number > text.size()) {
                throw new IOException("roles of " + page.id() + " name line " + number + ", its text has only "
                        + text.size() + " lines");
            }
            String line = text.get(number - 1);
            boolean counts = match == Match.WORDS ? Words.hasAny(line) : !Spaces.isBlank(line);
            if (counts) {
                confusion.add(label.getValue(), got.get(number), line.codePointCount(0, line.length()));
            }
        }
        return confusion;
    }

    private static Map<Integer, Role> byNumber(List<PredictedLine> lines) {
        Map<Integer, Role> roles = new HashMap<>();
        lines.forEach(line -> roles.put(line.number(), line.role()));
        return roles;
    }
}
