package dev.winnow.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What tells languages apart: for every {@link Key} the languages that have it and its weight there. Immutable and
 * thread-safe.
 */
final class Vocabulary {

    /** Nothing is known of a key. */
    static final int NONE = -1;

    private static final int LANGUAGE_BITS = 8;
    private static final int LANGUAGE = (1 << LANGUAGE_BITS) - 1;
    private static final int LAST = Integer.MIN_VALUE;

    private final List<String> tags;
    private final Script[] scripts;
    private final long[] keys;
    private final int[] starts; // in marks, by the slot of the key
    private final int[] marks; // language, weight and whether it is the key's last one

    private Vocabulary(Builder built) {
        tags = List.copyOf(built.tags);
        scripts = built.scripts.toArray(Script[]::new);
        int slots = Integer.highestOneBit(Math.max(2, built.size)) << 1;
        keys = new long[slots];
        starts = new int[slots];
        marks = new int[built.size];
        Arrays.fill(starts, NONE);
        fill(built);
    }

    /** Marks of one key stand together. */
    private void fill(Builder built) {
        int[] counts = new int[starts.length];
        for (int i = 0; i < built.size; i++) {
            int slot = slot(built.keys[i]);
            keys[slot] = built.keys[i];
            starts[slot] = 0;
            counts[slot]++;
        }
        int end = 0;
        for (int slot = 0; slot < starts.length; slot++) {
            end += counts[slot];
            starts[slot] = counts[slot] == 0 ? NONE : end;
        }
        for (int i = 0; i < built.size; i++) {
            int slot = slot(built.keys[i]);
            boolean last = counts[slot] > 0;
            counts[slot] = 0;
            marks[--starts[slot]] = built.marks[i] | (last ? LAST : 0);
        }
    }

    /** Number of languages. */
    int size() {
        return tags.size();
    }

    /** Tag of a language. */
    String tag(int language) {
        return tags.get(language);
    }

    /** Whether it has words of that language. */
    boolean isKnown(String language) {
        return tags.contains(language);
    }

    /** Script of a language. */
    Script script(int language) {
        return scripts[language];
    }

    /** Where what is known of that key stands, {@link #NONE} if nothing is; below {@link #extent()}. */
    int find(long key) {
        return starts[slot(key)];
    }

    /** Adds the weight of a key to the score of each language that has it. */
    void add(int found, int[] scores) {
        int at = found;
        int mark;
        do {
            mark = marks[at++];
            scores[mark & LANGUAGE] += (mark & ~LAST) >>> LANGUAGE_BITS;
        } while (mark >= 0);
    }

    /** One more than the highest place that {@link #find} tells. */
    int extent() {
        return marks.length;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (starts[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Collects keys; a language has a key once at most. */
    static final class Builder {

        private static final int START = 1 << 14;

        private final List<String> tags = new ArrayList<>();
        private final List<Script> scripts = new ArrayList<>();
        private long[] keys = new long[START];
        private int[] marks = new int[START];
        private int size;

        /** Begins a language; what is added from now on is its own. */
        void language(String tag, Script script) {
            if (tags.size() > LANGUAGE) {
                throw new IllegalStateException("more languages than there is room for");
            }
            tags.add(tag);
            scripts.add(script);
        }

        /** Adds a key to the language that was begun last. */
        void add(long key, int weight) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                marks = Arrays.copyOf(marks, 2 * size);
            }
            keys[size] = key;
            marks[size++] = weight << LANGUAGE_BITS | tags.size() - 1;
        }

        Vocabulary build() {
            return new Vocabulary(this);
        }
    }
}
