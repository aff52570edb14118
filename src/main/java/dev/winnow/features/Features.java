package dev.winnow.features;

import dev.winnow.document.Page;
import java.util.List;

/** Measures the lines of a page. Stateless and thread-safe. */
public final class Features {

    private static final List<FeatureGroup> GROUPS = List.of(
            new TextShape(),
            new LexiconHits(),
            new Links(),
            new Tags(),
            new Names(),
            new Prose(),
            new Repetition(),
            new Containers(),
            new Kinship(),
            new Position(),
            new Similarity(),
            new Headed(),
            new Neighbours(),
            new Windows(),
            new Cards(),
            new Together(),
            new Sections(),
            new Siblings(),
            new CopyRuns(),
            new WholePage());

    private Features() {}

    /** The features of a page's lines; linear in the size of the page. */
    public static FeatureTable of(Page page) {
        FeatureTable table = new FeatureTable(page);
        for (FeatureGroup group : GROUPS) {
            group.fill(table);
        }
        return table;
    }
}
