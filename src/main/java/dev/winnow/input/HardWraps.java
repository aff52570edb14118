package dev.winnow.input;

import dev.winnow.document.SourceLine;
import java.util.List;

/**
 * Finds paragraphs that were wrapped over several lines at a fixed width. A line was wrapped where the next line's first
 * word would not have fitted into the width; as lists of equally long lines look alike, a paragraph must also break
 * within sentences.
 */
final class HardWraps {

    private static final int MIN_WIDTH = 40;
    private static final int MAX_WIDTH = 130;
    private static final int MIN_LINES = 3;

    private HardWraps() {}

    /** For each index, the index after the last line of the paragraph that starts there. */
    static int[] paragraphEnds(List<SourceLine> source) {
        int[] ends = new int[source.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = i + 1;
        }
        for (int run = 0; run < ends.length; ) {
            int end = runEnd(source, run);
            if (end - run >= MIN_LINES) {
                joinWithin(source, run, end, ends);
            }
            run = end;
        }
        return ends;
    }

    private static int runEnd(List<SourceLine> source, int start) {
        int end = start + 1;
        while (end < source.size()
                && source.get(end).number() == source.get(end - 1).number() + 1) {
            end++;
        }
        return end;
    }

    private static void joinWithin(List<SourceLine> source, int start, int end, int[] ends) {
        int width = width(source, start, end);
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            return;
        }
        for (int i = start; i < end; ) {
            int last = i + 1;
            while (last < end
                    && isWrapped(source.get(last - 1).text(), source.get(last).text(), width)) {
                last++;
            }
            if (last - i >= 2 && breaksWithinSentences(source, i, last)) {
                ends[i] = last;
            }
            i = last;
        }
    }

    private static int width(List<SourceLine> source, int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            width = Math.max(width, source.get(i).text().length());
        }
        return width;
    }

    private static boolean isWrapped(String line, String next, int width) {
        String word = next.strip();
        if (TextFold.isBulleted(word)) {
            return false;
        }
        int space = word.indexOf(' ');
        return line.length() + 1 + (space < 0 ? word.length() : space) > width;
    }

    private static boolean breaksWithinSentences(List<SourceLine> source, int start, int end) {
        int within = 0;
        for (int i = start; i + 1 < end; i++) {
            String next = source.get(i + 1).text().strip();
            within += Character.isLowerCase(next.codePointAt(0)) ? 1 : 0;
        }
        return 3 * within >= end - 1 - start;
    }
}
