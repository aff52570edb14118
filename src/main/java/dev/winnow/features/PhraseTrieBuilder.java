package dev.winnow.features;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * Lays out a {@link PhraseTrie}. The child of a node by a character stands at the node's base plus the character's number,
 * and names its parent: the high half of a node. Its low half is its own base and a bit if a phrase ends there, or the complement of the number of the only
 * phrase below it.
 */
final class PhraseTrieBuilder {

    /** A node still to be laid out: where it stands, and which of the sorted texts begin with its first characters. */
    private record Open(int at, int from, int to, int depth) {}

    private final char[] ids = new char[1 << 16];
    private final int alphabet;
    private final char[][] texts;
    private final int[][] meanings;
    private long[] nodes = new long[1 << 12];
    private int[] ends = new int[1 << 12];
    private int free = PhraseTrie.ROOT + 1;
    private int last = PhraseTrie.ROOT;

    PhraseTrieBuilder(List<PhraseTrie.Phrase> phrases) {
        TreeMap<String, List<PhraseTrie.Phrase>> byText = new TreeMap<>();
        for (PhraseTrie.Phrase phrase : phrases) {
            if (!phrase.text().isEmpty()) {
                byText.computeIfAbsent(phrase.text(), key -> new ArrayList<>(1)).add(phrase);
            }
        }
        texts = byText.keySet().stream().map(String::toCharArray).toArray(char[][]::new);
        meanings = byText.values().stream()
                .map(all -> all.stream().mapToInt(PhraseTrie.Phrase::meaning).toArray())
                .toArray(int[][]::new);
        alphabet = number();
        layOut();
    }

    char[] ids() {
        return ids;
    }

    /** The nodes, so many that a base and any number stay within. */
    long[] nodes() {
        return Arrays.copyOf(nodes, last + alphabet + 1);
    }

    /** One more than the number of the phrase that ends at each node, 0 where none does. */
    int[] ends() {
        return Arrays.copyOf(ends, last + alphabet + 1);
    }

    /** The phrases, each once. */
    char[][] texts() {
        return texts;
    }

    /** What each of them means. */
    int[][] meanings() {
        return meanings;
    }

    /** Numbers the characters from 1, the commonest first, so that children stand close together. */
    private int number() {
        int[] counts = new int[ids.length];
        for (char[] text : texts) {
            for (char c : text) {
                counts[c]++;
            }
        }
        List<Character> used = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                used.add((char) c);
            }
        }
        used.sort((a, b) -> Integer.compare(counts[b], counts[a]));
        for (int i = 0; i < used.size(); i++) {
            ids[used.get(i)] = (char) (i + 1);
        }
        return used.size() + 1;
    }

    private void layOut() {
        Deque<Open> open = new ArrayDeque<>();
        open.add(new Open(PhraseTrie.ROOT, 0, texts.length, 0));
        while (!open.isEmpty()) {
            Open node = open.remove();
            boolean single = node.to - node.from == 1 && node.depth > 0;
            if (single) {
                nodes[node.at] |= ~node.from & 0xFFFFFFFFL;
            } else {
                branch(node, open);
            }
        }
    }

    private void branch(Open node, Deque<Open> open) {
        int from = node.from;
        if (from < node.to && texts[from].length == node.depth) {
            ends[node.at] = ++from;
            nodes[node.at] |= PhraseTrie.ENDS;
        }
        List<Open> children = new ArrayList<>();
        for (int start = from; start < node.to; ) {
            char c = texts[start][node.depth];
            int end = start;
            while (end < node.to && texts[end][node.depth] == c) {
                end++;
            }
            children.add(new Open(ids[c], start, end, node.depth + 1));
            start = end;
        }
        int base = base(children);
        nodes[node.at] |= base;
        for (Open child : children) {
            int at = base + child.at;
            nodes[at] = (long) node.at << 32;
            last = Math.max(last, at);
            open.add(new Open(at, child.from, child.to, child.depth));
        }
    }

    /** The first base by which all children find a free place. */
    private int base(List<Open> children) {
        int least = Integer.MAX_VALUE;
        for (Open child : children) {
            least = Math.min(least, child.at);
        }
        while (nodes[free] != 0) {
            reserve(++free);
        }
        int base = Math.max(1, free - least);
        while (!fits(base, children)) {
            base++;
        }
        return base;
    }

    private boolean fits(int base, List<Open> children) {
        reserve(base + alphabet);
        for (Open child : children) {
            int at = base + child.at;
            if (at == PhraseTrie.ROOT || nodes[at] != 0) {
                return false;
            }
        }
        return true;
    }

    private void reserve(int at) {
        if (at >= nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(at + 1, nodes.length * 2));
            ends = Arrays.copyOf(ends, nodes.length);
        }
    }
}
