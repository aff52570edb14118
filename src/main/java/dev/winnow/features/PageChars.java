package dev.winnow.features;

import dev.winnow.document.Line;
import dev.winnow.document.Page;
import java.util.List;

/** The characters of a page's lines, one line after the other, for what looks at each of them. */
final class PageChars {

    /** The characters; those of a line stand from {@link #from} to {@link #to}. */
    final char[] all;

    private final int[] ends;

    PageChars(Page page) {
        List<Line> lines = page.lines();
        ends = new int[lines.size() + 1];
        for (int row = 0; row < lines.size(); row++) {
            ends[row + 1] = ends[row] + lines.get(row).text().length();
        }
        all = new char[ends[lines.size()]];
        for (int row = 0; row < lines.size(); row++) {
            String text = lines.get(row).text();
            text.getChars(0, text.length(), all, ends[row]);
        }
    }

    int rows() {
        return ends.length - 1;
    }

    int from(int row) {
        return ends[row];
    }

    int to(int row) {
        return ends[row + 1];
    }

    int length(int row) {
        return ends[row + 1] - ends[row];
    }
}
