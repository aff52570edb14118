package dev.winnow.document;

/** Counts words in any script. */
public final class Words {

    private Words() {}

    /** Number of words: runs of letters and digits; of ideographs and kana, two make a word. */
    public static int count(CharSequence text) {
        int words = 0;
        int dense = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u2E80' && c <= '\u9FFF') || Character.isSurrogate(c)) {
                dense++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else {
                inside = false;
            }
        }
        return words + (dense + 1) / 2;
    }
}
