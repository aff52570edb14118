package dev.winnow.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a line was glued together from several things: a text printed twice ({@code caption caption © AGENCY}), or
 * a sentence that starts without a space ({@code logged inPlease refresh}). A cut through running text does no harm:
 * parts that get the same role are one again.
 */
final class GluedLines {

    private static final int MIN_COPY = 24;
    private static final int MIN_WORDS = 4;
    private static final int LONGEST = 20_000;

    private GluedLines() {}

    /** Ends of the parts, ascending, the last one the length of the text. */
    static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>(2);
        if (text.length() > 2 * MIN_COPY && text.length() <= LONGEST) {
            int copy = copyLength(text);
            if (copy > 0) {
                addCopies(text, copy, cuts);
            } else {
                addGluedSentences(text, cuts);
            }
        }
        cuts.add(text.length());
        return cuts;
    }

    /** Where the second copy of the line's beginning starts, 0 if the line does not begin with a text and its copy. */
    private static int copyLength(String text) {
        String probe = text.substring(0, MIN_COPY);
        int at = text.indexOf(probe, MIN_COPY);
        if (at < 0) {
            return 0;
        }
        int length = text.substring(0, at).stripTrailing().length();
        return text.regionMatches(0, text, at, length) ? at : 0;
    }

    private static void addCopies(String text, int copy, List<Integer> cuts) {
        int length = text.substring(0, copy).stripTrailing().length();
        int at = copy;
        while (text.regionMatches(0, text, at, length)) {
            cuts.add(at);
            at = skipSpace(text, at + length);
        }
        if (at < text.length()) {
            cuts.add(at);
        }
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && TextFold.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void addGluedSentences(String text, List<Integer> cuts) {
        int start = 0;
        for (int i = 2; i + 2 < text.length(); i++) {
            if (isSeam(text, i) && hasWords(text, start, i) && hasWords(text, i, text.length())) {
                cuts.add(i);
                start = i;
            }
        }
    }

    private static boolean isSeam(String text, int i) {
        return Character.isUpperCase(text.charAt(i))
                && Character.isLowerCase(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && (isGluedWord(text, i) || (".!?".indexOf(text.charAt(i - 1)) >= 0 && isLowerWord(text, i - 2)));
    }

    private static boolean isGluedWord(String text, int i) {
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean followedBySentence =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(end + 1));
        return followedBySentence && isLowerWord(text, i - 1);
    }

    /** Whether the word that ends at {@code last} has two or more letters, all lower case. */
    private static boolean isLowerWord(String text, int last) {
        int at = last;
        while (at >= 0 && Character.isLowerCase(text.charAt(at))) {
            at--;
        }
        return last - at >= 2 && (at < 0 || TextFold.isSpace(text.charAt(at)));
    }

    private static boolean hasWords(String text, int start, int end) {
        int spaces = 0;
        for (int i = start; i < end && spaces < MIN_WORDS; i++) {
            spaces += text.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces >= MIN_WORDS - 1;
    }
}
