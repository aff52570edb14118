package dev.winnow.model;

import dev.winnow.document.Curve;
import dev.winnow.document.Expect;
import dev.winnow.document.Outlook;
import dev.winnow.document.Page;
import dev.winnow.document.PageType;
import dev.winnow.features.FeatureTable;
import dev.winnow.features.PageSummary;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The part of a model that judges pages read from one kind of input. Immutable and thread-safe. */
public final class LineModel {

    private final Expect expect;
    private final ContentModel content;
    private final double rules;
    private final Curve probability;
    private final Curve line;
    private final Curve page;
    private final Map<PageType, Forest> types = new EnumMap<>(PageType.class);

    /**
     * Takes the parts that it needs out of a file.
     *
     * @throws ModelFormatException if one is missing, or needs a feature that this version does not compute
     */
    LineModel(ModelFile file, Page.Kind kind, Expect expect) throws ModelFormatException {
        this.expect = expect;
        Odds odds = new Odds(file.odds(ModelParts.text(kind, expect)), file.odds(ModelParts.names(kind, expect)));
        Forest forest = file.forest(ModelParts.content(kind, expect), ContentModel.columns());
        content = new ContentModel(forest, odds);
        rules = weight(file, ModelParts.rules(kind, expect));
        probability = curve(file, ModelParts.probability(kind, expect));
        line = curve(file, ModelParts.line(kind, expect));
        page = curve(file, ModelParts.page(kind, expect));
        for (PageType type : PageType.values()) {
            if (file.has(ModelParts.type(kind, type))) {
                types.put(type, file.forest(ModelParts.type(kind, type), PageSummary.names()));
            }
        }
    }

    private static double weight(ModelFile file, String name) throws ModelFormatException {
        double[] numbers = file.numbers(name);
        if (numbers.length != 1 || !Double.isFinite(numbers[0]) || numbers[0] < 0) {
            throw new ModelFormatException("the part '" + name + "' is not one weight from 0");
        }
        return numbers[0];
    }

    private static Curve curve(ModelFile file, String name) throws ModelFormatException {
        try {
            Curve curve = Curve.of(file.numbers(name));
            if (!curve.isDistribution()) {
                throw new ModelFormatException("the part '" + name + "' does not rise from 0 to 1");
            }
            return curve;
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException("the part '" + name + "' is not a curve: " + e.getMessage());
        }
    }

    /** What it says of a page. */
    public Outlook judge(FeatureTable table) {
        double[] scores = content.scores(table);
        return new Outlook(scores, rules, probability, type(table), line, page);
    }

    private Optional<PageType> type(FeatureTable table) {
        if (expect == Expect.ARTICLE) {
            return Optional.of(PageType.ARTICLE);
        }
        if (table.rows() == 0) {
            return Optional.empty();
        }
        float[] summary = PageSummary.of(table);
        Optional<PageType> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<PageType, Forest> type : types.entrySet()) {
            double score = type.getValue().score(summary);
            if (score > most) {
                most = score;
                best = Optional.of(type.getKey());
            }
        }
        return best;
    }
}
