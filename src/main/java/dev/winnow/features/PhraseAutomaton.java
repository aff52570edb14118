package dev.winnow.features;

import java.util.List;

/**
 * Finds all phrases of all categories in one pass (Aho–Corasick over flat arrays). Phrases begin and end at word
 * boundaries, so failure links lead only to suffixes that begin at one. Immutable and thread-safe.
 */
final class PhraseAutomaton {

    private static final int AT_START = 1;
    private static final int AT_END = 2;

    private final char[] ids = new char[1 << 16];
    private int alphabet = 1;
    private final int[] keys;
    private final int[] values;
    private final int mask;
    private int states = 1;
    private final int[] fail;
    private final int[] link;
    private final int[] phrase;
    private final int[] sibling;
    private final int[] meaning;

    /** Builds the automaton over folded phrases. */
    PhraseAutomaton(List<Phrase> phrases) {
        int chars = 1;
        for (Phrase p : phrases) {
            chars += p.text().length();
            number(p.text());
        }
        int size = Integer.highestOneBit(Math.max(16, chars)) << 2;
        Math.multiplyExact(chars, alphabet);
        keys = new int[size];
        values = new int[size];
        mask = size - 1;
        fail = new int[chars];
        link = new int[chars];
        phrase = new int[chars];
        sibling = new int[phrases.size() + 1];
        meaning = new int[phrases.size() + 1];
        new Building(chars).build(phrases);
    }

    private void number(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ids[text.charAt(i)] == 0) {
                ids[text.charAt(i)] = (char) alphabet++;
            }
        }
    }

    /** Adds what is found in the first {@code length} characters of a folded text. */
    void match(char[] text, int length, Hits hits) {
        int firstWord = firstWord(text, length);
        int lastWord = lastWord(text, length);
        int state = 0;
        char before = ' ';
        for (int i = 0; i < length; i++) {
            char c = text[i];
            state = ids[c] == 0 ? 0 : step(state, ids[c], Folding.boundary(before, c));
            before = c;
            if (state != 0 && (phrase[state] | link[state]) != 0) {
                boolean closed = i + 1 == length || Folding.boundary(c, text[i + 1]);
                report(state, closed, i >= lastWord, i - firstWord + 1, hits);
            }
        }
    }

    private int step(int from, int id, boolean boundary) {
        int state = from;
        while (state != 0) {
            int child = child(state, id);
            if (child != 0) {
                return child;
            }
            state = fail[state];
        }
        return boundary ? child(0, id) : 0;
    }

    private void report(int from, boolean closed, boolean atEnd, int room, Hits hits) {
        for (int state = from; state != 0 && closed; state = link[state]) {
            for (int p = phrase[state]; p != 0; p = sibling[p]) {
                int length = meaning[p] >>> 8;
                int anchors = meaning[p] & 3;
                boolean atStart = length >= room;
                if (((anchors & AT_START) == 0 || atStart) && ((anchors & AT_END) == 0 || atEnd)) {
                    hits.add(meaning[p] >>> 2 & 63, length, atStart, atEnd);
                }
            }
        }
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

    private int child(int state, int id) {
        int key = state * alphabet + id;
        int at = spread(key) & mask;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return values[at];
            }
            at = at + 1 & mask;
        }
        return 0;
    }

    private static int spread(int key) {
        int h = key * 0x9E3779B9;
        return h ^ h >>> 15;
    }

    /** One phrase: its folded text, category and anchors. */
    record Phrase(String text, Category category, boolean anchoredStart, boolean anchoredEnd) {
        int meaning() {
            int anchors = (anchoredStart ? AT_START : 0) | (anchoredEnd ? AT_END : 0);
            return text.length() << 8 | category.ordinal() << 2 | anchors;
        }
    }

    /** What is needed only while the automaton is built: each state's parent and character. */
    private final class Building {

        private final int[] parent;
        private final char[] letter;

        Building(int chars) {
            parent = new int[chars];
            letter = new char[chars];
        }

        void build(List<Phrase> phrases) {
            for (int p = 1; p <= phrases.size(); p++) {
                Phrase one = phrases.get(p - 1);
                meaning[p] = one.meaning();
                int state = insert(one.text());
                sibling[p] = phrase[state];
                phrase[state] = p;
            }
            connect();
        }

        private int insert(String text) {
            int state = 0;
            for (int i = 0; i < text.length(); i++) {
                int child = child(state, ids[text.charAt(i)]);
                state = child != 0 ? child : grow(state, text.charAt(i));
            }
            return state;
        }

        private int grow(int from, char c) {
            int key = from * alphabet + ids[c];
            int at = spread(key) & mask;
            while (keys[at] != 0) {
                at = at + 1 & mask;
            }
            keys[at] = key;
            values[at] = states;
            parent[states] = from;
            letter[states] = c;
            return states++;
        }

        private void connect() {
            for (int state : byDepth()) {
                int from = parent[state];
                if (from != 0) {
                    fail[state] = step(fail[from], ids[letter[state]], Folding.boundary(letter[from], letter[state]));
                }
                int next = fail[state];
                link[state] = phrase[next] != 0 ? next : link[next];
            }
        }

        private int[] byDepth() {
            int[] depth = new int[states];
            int[] starts = new int[states + 1];
            for (int s = 1; s < states; s++) {
                depth[s] = depth[parent[s]] + 1;
                starts[depth[s] + 1]++;
            }
            for (int d = 1; d <= states; d++) {
                starts[d] += starts[d - 1];
            }
            int[] order = new int[states - 1];
            for (int s = 1; s < states; s++) {
                order[starts[depth[s]]++] = s;
            }
            return order;
        }
    }
}
