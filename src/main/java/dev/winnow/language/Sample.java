package dev.winnow.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** Cuts the beginning, the middle and the end out of a text: enough to tell its language. */
final class Sample {

    private static final int WINDOW = 1200;
    private static final int WINDOWS = 3;

    private final List<String> lines;
    private final char[] text;
    private int length;

    private Sample(List<String> lines, int room) {
        this.lines = lines;
        text = new char[room];
    }

    /** A few thousand characters of these lines at most, with accents composed and a line feed after each piece of a line. */
    static char[] of(List<String> lines) {
        long total = 0;
        for (String line : lines) {
            total += line.length() + 1;
        }
        Sample sample = new Sample(lines, (int) Math.min(total, WINDOWS * (WINDOW + 1)));
        if (total <= WINDOWS * WINDOW) {
            sample.copy(0, total);
        } else {
            for (int i = 0; i < WINDOWS; i++) {
                long from = (total - WINDOW) * i / (WINDOWS - 1);
                sample.copy(from, from + WINDOW);
            }
        }
        return sample.composed();
    }

    private void copy(long from, long to) {
        long start = 0;
        for (String line : lines) {
            int first = (int) Math.max(0, Math.min(line.length(), from - start));
            int last = (int) Math.max(0, Math.min(line.length(), to - start));
            if (first < last) {
                line.getChars(first, last, text, length);
                length += last - first;
                text[length++] = '\n';
            }
            start += line.length() + 1;
        }
    }

    private char[] composed() {
        for (int i = 0; i < length; i++) {
            if (text[i] >= '\u0300' && text[i] < '\u0370') { // an accent of its own
                return Normalizer.normalize(new String(text, 0, length), Normalizer.Form.NFC)
                        .toCharArray();
            }
        }
        return Arrays.copyOf(text, length);
    }
}
