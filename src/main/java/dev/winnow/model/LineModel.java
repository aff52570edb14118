package dev.winnow.model;

import dev.winnow.document.Curve;
import dev.winnow.document.Expect;
import dev.winnow.document.Outlook;
import dev.winnow.document.Page;
import dev.winnow.document.PageType;
import dev.winnow.document.Role;
import dev.winnow.document.RoleOutlook;
import dev.winnow.document.Votes;
import dev.winnow.features.FeatureTable;
import dev.winnow.features.PageSummary;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The part of a model that judges pages read from one kind of input. Immutable and thread-safe. */
public final class LineModel {

    private final Expect expect;
    private final ContentModel content;
    private final double second;
    private final Curve probability;
    private final Curve line;
    private final Curve page;
    private final Optional<RoleModel> roles;
    private final double[][] steps;
    private final TypeModel types;

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
        second = weight(file, ModelParts.second(kind, expect));
        probability = curve(file, ModelParts.probability(kind, expect));
        line = curve(file, ModelParts.line(kind, expect));
        page = curve(file, ModelParts.page(kind, expect));
        roles = file.has(ModelParts.roles(kind)) ? Optional.of(roles(file, kind)) : Optional.empty();
        steps = roles.isPresent() ? steps(file, ModelParts.steps(kind)) : new double[0][];
        types = types(file, kind);
    }

    private static TypeModel types(ModelFile file, Page.Kind kind) throws ModelFormatException {
        Map<PageType, Forest> forests = new EnumMap<>(PageType.class);
        for (PageType type : PageType.values()) {
            if (file.has(ModelParts.type(kind, type))) {
                forests.put(type, file.forest(ModelParts.type(kind, type), PageSummary.names()));
            }
        }
        return new TypeModel(forests);
    }

    private static RoleModel roles(ModelFile file, Page.Kind kind) throws ModelFormatException {
        Forest forest = file.forest(ModelParts.roles(kind), RoleModel.columns());
        RoleWords words =
                new RoleWords(file.weights(ModelParts.roleText(kind)), file.weights(ModelParts.roleNames(kind)));
        try {
            return new RoleModel(new VectorForest(forest, file.leafWeights(ModelParts.roleLeaves(kind))), words);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException("the roles of the model do not fit: " + e.getMessage());
        }
    }

    private static double[][] steps(ModelFile file, String name) throws ModelFormatException {
        int roles = Role.values().length;
        double[] numbers = file.numbers(name);
        if (numbers.length != roles * roles || !Arrays.stream(numbers).allMatch(Double::isFinite)) {
            throw new ModelFormatException("the part '" + name + "' is not " + roles * roles + " numbers");
        }
        double[][] steps = new double[roles][];
        for (int from = 0; from < roles; from++) {
            steps[from] = Arrays.copyOfRange(numbers, from * roles, (from + 1) * roles);
        }
        return steps;
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
    public Outlook judge(FeatureTable table, Votes votes) {
        double[] scores = content.scores(table);
        float[] looks = types.scores(table);
        Optional<RoleOutlook> named =
                roles.map(model -> new RoleOutlook(model.judge(table, votes, scores, looks), steps));
        return new Outlook(scores, second, probability, type(table, looks), line, page, named);
    }

    private Optional<PageType> type(FeatureTable table, float[] looks) {
        if (expect == Expect.ARTICLE) {
            return Optional.of(PageType.ARTICLE);
        }
        return table.rows() == 0 ? Optional.empty() : types.best(looks);
    }
}
