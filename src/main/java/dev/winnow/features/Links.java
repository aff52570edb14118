package dev.winnow.features;

import static dev.winnow.features.Feature.*;

import dev.winnow.document.Line;
import dev.winnow.document.Span;

/** Links and emphasis inside the line. */
final class Links implements FeatureGroup {

    private static final float NEARLY = 0.9f;

    @Override
    public void fill(FeatureTable table) {
        for (int row = 0; row < table.rows(); row++) {
            Line line = table.page().lines().get(row);
            if (line.spans().isEmpty()) {
                continue;
            }
            float length = Math.max(1, line.text().length());
            float linked = line.linkedLength() / length;
            table.cells(LINKED_SHARE)[row] = linked;
            table.cells(LINKS)[row] = count(line, Span.Kind.LINK);
            table.cells(STRONG_SHARE)[row] = Math.min(1, length(line, Span.Kind.STRONG) / length);
            table.cells(WHOLLY_LINKED)[row] = TextShape.flag(linked > NEARLY && count(line, Span.Kind.LINK) == 1);
        }
    }

    private static int count(Line line, Span.Kind kind) {
        int count = 0;
        for (Span span : line.spans()) {
            count += span.kind() == kind ? 1 : 0;
        }
        return count;
    }

    private static int length(Line line, Span.Kind kind) {
        int length = 0;
        for (Span span : line.spans()) {
            length += span.kind() == kind ? span.length() : 0;
        }
        return length;
    }
}
