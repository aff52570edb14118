package dev.winnow.decode;

import dev.winnow.document.Block;
import dev.winnow.document.Line;
import dev.winnow.document.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a text that stands on the page several times count once: only the likeliest copy stays likely. Cells and code,
 * where repetition is part of the content, and texts of fewer than four words are left alone.
 */
final class Copies {

    private static final int LEAST_WORDS = 4;

    private Copies() {}

    /**
     * Sets the probability of all copies but the likeliest, of equals the first, to 0.
     *
     * @param words number of words of each line
     */
    static void strike(Page page, int[] words, double[] probabilities) {
        List<Line> lines = page.lines();
        Map<String, Integer> best = new HashMap<>();
        for (int row = 0; row < words.length; row++) {
            if (probabilities[row] > 0 && words[row] >= LEAST_WORDS && counts(lines.get(row))) {
                Integer other = best.putIfAbsent(lines.get(row).text(), row);
                if (other != null && probabilities[row] > probabilities[other]) {
                    probabilities[other] = 0;
                    best.put(lines.get(row).text(), row);
                } else if (other != null) {
                    probabilities[row] = 0;
                }
            }
        }
    }

    private static boolean counts(Line line) {
        Block.Kind kind = line.block().kind();
        return kind != Block.Kind.CELL && kind != Block.Kind.HEADER_CELL && kind != Block.Kind.PREFORMATTED;
    }
}
