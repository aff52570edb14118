package dev.winnow.features;

import java.util.BitSet;
import java.util.List;

/**
 * Finds all phrases of all categories, from each character on at which a word may begin (a trie as a double array, in which
 * a phrase that nothing else begins like is kept as text). Linear in the text, as no phrase is longer than the longest.
 * Immutable and thread-safe.
 */
final class PhraseTrie {

    static final int AT_START = 1;
    static final int AT_END = 2;
    static final int ROOT = 1;

    /** Set in the low half of a node at which a phrase ends. */
    static final int ENDS = 1 << 30;

    private static final int FILTER_BITS = 17;

    private final BitSet firstWords = new BitSet(1 << FILTER_BITS);
    private final char[] ids;
    private final long[] nodes;
    private final int[] ends;
    private final char[][] texts;
    private final int[][] meanings;

    /** Builds the trie over folded phrases. */
    PhraseTrie(List<Phrase> phrases) {
        PhraseTrieBuilder builder = new PhraseTrieBuilder(phrases);
        ids = builder.ids();
        nodes = builder.nodes();
        ends = builder.ends();
        texts = builder.texts();
        meanings = builder.meanings();
        for (char[] text : texts) {
            noteFirstWord(text);
        }
    }

    /** Adds what is found in the first {@code length} characters of a folded text. */
    void match(char[] text, int length, Hits hits) {
        hits.between(firstWord(text, length), lastWord(text, length));
        for (int i = 0; i < length; ) {
            int start = i;
            int hash = 0;
            while (i < length && Folding.kind(text[i]) == Folding.WORD) {
                hash = hash * 31 + text[i++];
            }
            if (i > start ? firstWords.get(slot(hash)) : text[i++] != ' ') {
                descend(text, start, length, hits);
            }
        }
    }

    private static int slot(int hash) {
        return hash * 0x9E3779B9 >>> 32 - FILTER_BITS;
    }

    /** Marks the hash of the word that a phrase begins with: most words of a text are ruled out by that. */
    private void noteFirstWord(char[] text) {
        int hash = 0;
        for (int i = 0; i < text.length && Folding.kind(text[i]) == Folding.WORD; i++) {
            hash = hash * 31 + text[i];
        }
        firstWords.set(slot(hash));
    }

    private void descend(char[] text, int start, int length, Hits hits) {
        int state = ROOT;
        long node = nodes[ROOT];
        for (int i = start; i < length; i++) {
            int next = ((int) node & ~ENDS) + ids[text[i]];
            node = nodes[next];
            if ((int) (node >>> 32) != state) {
                return;
            }
            if ((int) node < 0) {
                tail(~(int) node, text, start, i + 1, length, hits);
                return;
            }
            state = next;
            if (((int) node & ENDS) != 0 && closes(text, i + 1, length)) {
                report(ends[state] - 1, start, i + 1, hits);
            }
        }
    }

    /** Only one phrase goes on like this: whether it does to its end. */
    private void tail(int phrase, char[] text, int start, int from, int length, Hits hits) {
        char[] whole = texts[phrase];
        int end = start + whole.length;
        if (end > length) {
            return;
        }
        for (int i = from; i < end; i++) {
            if (text[i] != whole[i - start]) {
                return;
            }
        }
        if (closes(text, end, length)) {
            report(phrase, start, end, hits);
        }
    }

    private void report(int phrase, int start, int end, Hits hits) {
        for (int meaning : meanings[phrase]) {
            hits.add(meaning, start, end);
        }
    }

    private static boolean closes(char[] text, int end, int length) {
        return end == length || Folding.boundary(text[end - 1], text[end]);
    }

    private static int firstWord(char[] text, int length) {
        int at = 0;
        while (at < length && !Folding.isWord(text[at])) {
            at++;
        }
        return at;
    }

    private static int lastWord(char[] text, int length) {
        int at = length - 1;
        while (at > 0 && !Folding.isWord(text[at])) {
            at--;
        }
        return at;
    }

    /** One phrase: its folded text, category and anchors. */
    record Phrase(String text, Category category, boolean anchoredStart, boolean anchoredEnd) {
        int meaning() {
            int anchors = (anchoredStart ? AT_START : 0) | (anchoredEnd ? AT_END : 0);
            return category.ordinal() << 2 | anchors;
        }
    }
}
