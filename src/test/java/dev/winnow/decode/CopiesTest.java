package dev.winnow.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Block;
import dev.winnow.document.Extent;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import dev.winnow.document.RawMetadata;
import dev.winnow.document.SourceLine;
import dev.winnow.document.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String TEXT = "The ferry left the harbour at noon.";

    private static double[] struck(Block.Kind kind, List<String> texts, double... probabilities) {
        List<SourceLine> source = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            SourceLine read = new SourceLine(lines.size() + 1, text);
            source.add(read);
            Block block = new Block(kind, 0, 0, 0, false);
            lines.add(new Line(text, Extent.whole(read), block, List.of(), -1, Line.Visibility.VISIBLE, 0));
        }
        Page page = new Page(Page.Kind.TEXT, "", "", source, lines, List.of(), RawMetadata.NONE, List.of());
        Copies.strike(page, texts.stream().mapToInt(Words::count).toArray(), probabilities);
        return probabilities;
    }

    @Test
    void onlyTheLikeliestCopyCounts() {
        assertThat(struck(
                        Block.Kind.PARAGRAPH, List.of(TEXT, "Other words stand here.", TEXT, TEXT), 0.4, 0.3, 0.9, 0.9))
                .containsExactly(0, 0.3, 0.9, 0);
    }

    @Test
    void shortTextsCellsAndCodeMayRepeat() {
        assertThat(struck(Block.Kind.PARAGRAPH, List.of("Yes", "Yes"), 0.5, 0.5))
                .containsExactly(0.5, 0.5);
        assertThat(struck(Block.Kind.CELL, List.of(TEXT, TEXT), 0.5, 0.6)).containsExactly(0.5, 0.6);
        assertThat(struck(Block.Kind.PREFORMATTED, List.of(TEXT, TEXT), 0.5, 0.6))
                .containsExactly(0.5, 0.6);
    }
}
