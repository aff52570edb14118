package dev.winnow.train;

import dev.winnow.corpus.CorpusPage;
import dev.winnow.decode.Decoder;
import dev.winnow.document.Extent;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import dev.winnow.document.PageType;
import dev.winnow.document.Role;
import dev.winnow.document.SourceLine;
import dev.winnow.features.FeatureTable;
import dev.winnow.features.Features;
import dev.winnow.input.Budget;
import dev.winnow.input.Input;
import dev.winnow.input.Limits;
import dev.winnow.input.Reading;
import dev.winnow.rules.GeneralRules;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page to learn from, or to be measured on.
 *
 * @param corpus index of its corpus
 * @param source where it comes from in the corpus
 * @param table the features of its lines
 * @param rules what the rules say of its lines being content, in natural-log odds
 * @param cover share of each line's words that the gold text holds; −1 where it is not known
 * @param words number of words of each line
 * @param type what the corpus says of its type
 */
record Example(
        int corpus,
        CorpusPage source,
        FeatureTable table,
        double[] rules,
        float[] cover,
        int[] words,
        Optional<PageType> type) {

    /** Hidden text is taken for gold only where it adds this share of the gold's words. */
    private static final double CLEARLY_MORE = 0.05;

    private static final float UNKNOWN = -1;

    /** Reads a page as the library does. */
    static Example read(int corpus, CorpusPage source, Page.Kind kind) throws IOException {
        boolean html = kind == Page.Kind.HTML;
        byte[] bytes = html ? source.html() : source.text();
        Input input = Input.ofBytes(kind, bytes, html ? "" : "UTF-8", source.url(), "");
        Page page = Reading.of(input, Budget.start(Limits.defaults())).page();
        int[] words = page.lines().stream()
                .mapToInt(line -> dev.winnow.corpus.Words.of(line.text()).size())
                .toArray();
        Optional<PageType> type =
                source.gold().flatMap(row -> row.field("type")).flatMap(Example::type);
        FeatureTable table = Features.of(page);
        double[] rules = Decoder.contentByRules(page, GeneralRules.vote(table));
        return new Example(corpus, source, table, rules, cover(source, page, words), words, type);
    }

    /** Whether a pipeline that holds only articles would hold it. */
    boolean mayBeArticle() {
        return type.isEmpty() || type.get() == PageType.ARTICLE;
    }

    int rows() {
        return table.rows();
    }

    /** Whether a row is text that a reader may come to see, and it is known what it is. */
    boolean counts(int row) {
        return cover[row] >= 0 && table.page().lines().get(row).visibility() != Line.Visibility.NOSCRIPT;
    }

    private static Optional<PageType> type(String name) {
        return Arrays.stream(PageType.values())
                .filter(type -> type.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The cover by the answer that the page holds most of, first without its hidden text. */
    private static float[] cover(CorpusPage source, Page page, int[] words) throws IOException {
        boolean noText = source.gold().map(row -> row.texts().isEmpty()).orElse(true);
        if (noText && source.hasRoles() && page.kind() == Page.Kind.TEXT) {
            return coverByRoles(source.roles(), page);
        }
        float[] best = new float[words.length];
        if (noText) {
            Arrays.fill(best, UNKNOWN);
            return best;
        }
        double most = -1;
        for (boolean hidden : new boolean[] {false, true}) {
            List<String> lines = page.lines().stream()
                    .map(line -> line.isVisible() || hidden && isHidden(line) ? line.text() : "")
                    .toList();
            for (String gold : source.gold().map(row -> row.texts()).orElse(List.of())) {
                float[] cover = GoldCover.of(lines, gold);
                double found = found(cover, words)
                        / Math.max(1, dev.winnow.corpus.Words.of(gold).size());
                if (found > most + (hidden ? CLEARLY_MORE : 0)) {
                    most = found;
                    best = cover;
                }
            }
        }
        return best;
    }

    /** By the hand labels of the text's lines; of a line that was cut in pieces it is not known which is which. */
    private static float[] coverByRoles(Map<Integer, Set<Role>> roles, Page page) {
        float[] cover = new float[page.lines().size()];
        for (int row = 0; row < cover.length; row++) {
            Line line = page.lines().get(row);
            Set<Role> right = roles.getOrDefault(line.number(), Set.of());
            boolean whole = line.extent().isJoined()
                    || line.extent().equals(Extent.whole(new SourceLine(line.number(), sourceText(page, line))));
            boolean clear = right.stream().map(Example::isText).distinct().count() == 1;
            cover[row] = !whole || !clear ? UNKNOWN : isText(right.iterator().next()) ? 1 : 0;
        }
        return cover;
    }

    private static String sourceText(Page page, Line line) {
        return page.source().stream()
                .filter(read -> read.number() == line.number())
                .findFirst()
                .map(SourceLine::text)
                .orElse("");
    }

    private static boolean isText(Role role) {
        return role.isContent() && role != Role.TITLE;
    }

    private static boolean isHidden(Line line) {
        return line.visibility() == Line.Visibility.HIDDEN;
    }

    private static double found(float[] cover, int[] words) {
        double found = 0;
        for (int row = 0; row < words.length; row++) {
            found += cover[row] * words[row];
        }
        return found;
    }
}
