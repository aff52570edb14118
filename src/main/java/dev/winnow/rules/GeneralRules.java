package dev.winnow.rules;

import dev.winnow.document.Votes;
import dev.winnow.features.FeatureTable;
import java.util.List;
import java.util.stream.Stream;

/** The rules that hold for every source. Stateless and thread-safe. */
public final class GeneralRules {

    private static final List<Rule> ALL = Stream.of(
                    ProseRules.ALL,
                    HeadRules.ALL,
                    MediaRules.ALL,
                    PhraseRules.ALL,
                    PromptRules.ALL,
                    BlockRules.ALL,
                    StructureRules.ALL,
                    NameRules.ALL,
                    PlaceRules.ALL)
            .flatMap(List::stream)
            .toList();

    private GeneralRules() {}

    /** All rules, in the order in which they speak. */
    public static List<Rule> all() {
        return ALL;
    }

    /** What the rules say of each line of the table. */
    public static Votes vote(FeatureTable table) {
        Votes.Builder votes = Votes.of(table.rows());
        int[] rows = new int[table.rows()];
        for (Rule rule : ALL) {
            rule.vote(table, rows, votes);
        }
        return votes.build();
    }
}
